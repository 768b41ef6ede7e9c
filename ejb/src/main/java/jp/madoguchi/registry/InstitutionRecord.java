package jp.madoguchi.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** 台帳の記載 of the institution with a 機関コード, for the systems of the fund. */
@Stateless
@RolesAllowed("client")
public class InstitutionRecord {
  @Inject private Institutions institutions;
  @Inject private InstitutionByCode ids;

  /** Empty if no institution has the code. */
  public Optional<RegisterRecord.Entry> of(InstitutionCode code) {
    return ids.id(code).flatMap(institutions::withManagers).map(Institution::entry);
  }
}
