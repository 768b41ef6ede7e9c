package jp.madoguchi.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import jp.madoguchi.shared.InstitutionKind;

/** 台帳の記載 of those that have or had a 登録記号番号, for the systems of the fund. */
@Stateless
@RolesAllowed("client")
public class InstitutionsByRegistration {
  @Inject private Institutions institutions;

  /** The newest first; at most one of them is not closed. */
  public List<RegisterRecord.Entry> having(RegistrationNumber number, InstitutionKind kind) {
    return institutions.having(number, kind).stream().map(Institution::entry).toList();
  }
}
