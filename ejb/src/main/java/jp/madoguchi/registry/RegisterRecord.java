package jp.madoguchi.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.shared.InstitutionKind;

/** 台帳の記載: what staff see beside an application. */
@Stateless
@RolesAllowed({"reviewer", "approver", "operator", "auditor"})
public class RegisterRecord {
  @Inject Institutions institutions;

  /**
   * @param displayNumber the 登録記号番号, or the 機関コード where there is none
   * @param nameKana null when the register has none
   * @param postalCode seven digits or null
   * @param address null when it must not be shown
   * @param phone digits or null
   * @param statusSince null when the register does not say
   * @param registeredOn null when the register does not say
   * @param managers names of the 施術管理者 of today, in the register's order
   */
  public record Entry(
      InstitutionKind kind,
      InstitutionCode code,
      String displayNumber,
      String name,
      String nameKana,
      Prefecture prefecture,
      String postalCode,
      String address,
      String phone,
      InstitutionStatus status,
      LocalDate statusSince,
      LocalDate registeredOn,
      List<String> managers) {}

  public Entry of(long institutionId) {
    return institutions.withManagers(institutionId).orElseThrow().entry();
  }
}
