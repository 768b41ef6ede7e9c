package jp.madoguchi.enrollment;

import jp.madoguchi.facility.VerifyClinicFacility;
import jp.madoguchi.facility.FacilityVerification;
import java.io.Serializable;

/**
 * The form as typed. The birth date is not in it: it goes to VerifyClinicFacility alone.
 *
 * @param verification name of a {@link FacilityVerification}; any may be null or blank
 */
public record EnrollmentForm(
    String verification, String staffCount, String requestedAccounts, boolean agreed)
    implements Serializable {}
