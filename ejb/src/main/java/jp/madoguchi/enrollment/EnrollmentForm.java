package jp.madoguchi.enrollment;

import java.io.Serializable;
import jp.madoguchi.facility.FacilityVerification;

/**
 * The form as typed. The birth date is not in it: it goes to VerifyClinicFacility alone.
 *
 * @param verification name of a {@link FacilityVerification}; any may be null or blank
 */
public record EnrollmentForm(
    String verification, String staffCount, String requestedAccounts, boolean agreed)
    implements Serializable {}
