package jp.madoguchi.bench;

import java.sql.SQLException;
import java.util.List;

/** Institutions, a user of each and an application of each, written into a portal's database. */
final class InventedCases {
  /** As a fund has them after years: the oldest are done, an eighth waits. */
  private static final String MIXED =
      """
      case when n <= %d * 0.87 then (case when n %% 100 < 4 then 'REJECTED'
          when n %% 100 < 7 then 'WITHDRAWN' else 'COMPLETED' end)
        when n %% 13 < 6 then 'SUBMITTED' when n %% 13 < 11 then 'UNDER_REVIEW'
        when n %% 13 < 12 then 'REJECTION_PROPOSED' else 'RETURNED' end""";

  private static final String FREE = "'SUBMITTED'";

  private static final String INSTITUTIONS =
      """
      insert into institution (version, kind, other_portal, status, institution_code,
        registration_symbol, registration_digits, registration_display, live_registration,
        name, name_kana, prefecture_code, postal_code, address, phone, registered_on, fingerprint)
      select 0, case when n * 31 %% 100 < 55 then 'JUDO_CLINIC' when n * 31 %% 100 < 95
          then 'AHAKI_CLINIC' when n * 31 %% 100 < 99 then 'CHECKUP_PROVIDER' else 'MIDWIFERY_HOME' end,
        false, 'ACTIVE', lpad(n::text, 10, '0'),
        'KYO', lpad(n::text, 9, '0'), '協' || lpad(n::text, 9, '0'), 'KYO' || lpad(n::text, 9, '0'),
        '第' || n || '接骨院', 'セッコツイン', lpad((1 + n %% 47)::text, 2, '0'), '1000001',
        '東京都見本区' || n, '0300000000', date '2020-04-01', md5(n::text) || md5(n::text)
      from generate_series(1, %d) n
      """;

  private static final String MANAGERS =
      """
      insert into institution_manager (version, institution_id, name, birth_hash)
      select 0, id, '試験 太郎', md5(id::text) || md5(id::text) from institution
      """;

  private static final String USERS =
      """
      insert into portal_user (address, live_address, family_name, given_name, phone,
        institution_id, live_institution, password_hash, language, terms_version, agreed_at,
        completed_at, version)
      select 'c' || institution_code || '@example.jp', 'c' || institution_code || '@example.jp',
        '試験', '太郎', '0300000000', id, id, '-', 'ja', '1', now(), now(), 0
      from institution order by id
      """;

  /** Over 300 days, in the order of the numbers; a week for each. */
  private static final String APPLICATIONS =
      """
      insert into enrollment_application (version, receipt, institution_id, live_key,
        idempotency_key, applicant_id, submitted_by, verification, staff_count, requested_accounts,
        terms_version, agreed_at, state, submitted_at, due_at, reviewer, claimed_at, returned_at,
        decided_at, completed_at, considered_at, changed_by, kind, prefecture, sought)
      select 0, 'U' || to_char(at, 'YYYYMMDD') || '-' || lpad((n %% 1000000)::text, 6, '0'), i,
        case when state not in ('REJECTED', 'WITHDRAWN') then i end, md5(n::text), u, who,
        'REGISTRY_MATCH', 5, 2, '1', at, state, at, at + interval '7 days',
        case when state not in ('SUBMITTED', 'WITHDRAWN') then 'reviewer' || n %% 20 end,
        case when state not in ('SUBMITTED', 'WITHDRAWN') then at + interval '1 day' end,
        case when state = 'RETURNED' then at + interval '2 days' end,
        case when state in ('REJECTED', 'COMPLETED') then at + interval '3 days' end,
        case when state = 'COMPLETED' then at + interval '3 days' end,
        at, who, kind, prefecture, 'u' || n || '|' || name || '|セッコツイン|' || code
      from (
        select i.id as n, i.id as i, u.id as u, u.address as who, i.kind, i.name,
          i.prefecture_code as prefecture, i.institution_code as code,
          timestamptz '2026-01-05 00:00+00' + i.id * (interval '300 days' / %d) as at
        from institution i join portal_user u on u.institution_id = i.id) c
      cross join lateral (select %s as state) s
      order by n
      """;

  private InventedCases() {}

  static void fillMixed(PostgresPortal portal, int applications) throws SQLException {
    fill(portal, applications, MIXED.formatted(applications));
  }

  /** All of them wait for a reviewer. */
  static void fillFree(PostgresPortal portal, int applications) throws SQLException {
    fill(portal, applications, FREE);
  }

  /**
   * @param state SQL for the state of application {@code n}
   */
  private static void fill(PostgresPortal portal, int applications, String state)
      throws SQLException {
    for (String statement :
        List.of(
            INSTITUTIONS.formatted(applications),
            MANAGERS,
            USERS,
            APPLICATIONS.formatted(applications, state),
            "vacuum analyze",
            // Else the server writes out what was filled in while the portal is measured.
            "checkpoint")) {
      portal.execute(statement);
    }
  }
}
