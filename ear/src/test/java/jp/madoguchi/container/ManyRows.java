package jp.madoguchi.container;

import java.time.Instant;
import java.util.List;

/**
 * So many of everything that a fund has after years, written at once and taken away again when
 * closed. Of ten applications one waits, long overdue, one is returned, one was decided on just now
 * and seven long ago. Nobody looks after them: no entry is sealed, no application considered,
 * nobody told.
 */
final class ManyRows implements AutoCloseable {
  private static final String INSTITUTIONS =
      """
      insert into institution (id, version, kind, other_portal, status, institution_code,
        registration_symbol, registration_digits, registration_display, live_registration, name,
        prefecture_code, phone, registered_on, fingerprint)
      select id, 0, 'JUDO_CLINIC', false, 'ACTIVE', '77' || tail, 'KYO', tail, '協' || tail,
        'KYO' || tail, '多数接骨院', '13', '05' || tail, date '2020-04-01', tail
      from (select :first + n as id, lpad(cast(n as varchar), 8, '0') as tail
        from generate_series(:from, :to) as t(n)) as numbers
      """;

  private static final String USERS =
      """
      insert into portal_user (id, address, live_address, family_name, given_name, phone,
        institution_id, live_institution, password_hash, language, terms_version, agreed_at,
        completed_at, version)
      select id, 'many' || id || '@example.jp', 'many' || id || '@example.jp', '多数', '太郎', phone,
        id, id, '-', 'ja', '1', :then, :then, 0
      from institution where id between :first + :from and :first + :to
      """;

  private static final String APPLICATIONS =
      """
      insert into enrollment_application (id, version, receipt, institution_id, live_key,
        idempotency_key, applicant_id, submitted_by, verification, staff_count,
        requested_accounts, terms_version, agreed_at, state, submitted_at, due_at, reviewer,
        returned_at, decided_at, completed_at, changed_by, kind, prefecture, sought,
        considered_at, overdue_told_at, reminded_at)
      select i.id, 0, 'U20200101-' || substring(i.institution_code, 5), i.id, i.id,
        'many', i.id, '-', 'REGISTRY_MATCH', 2,
        1, '1', :then, s.state, :then, :then, case when s.state <> 'SUBMITTED' then 'nobody' end,
        case when s.state = 'RETURNED' then :now end, s.decided_at, s.decided_at, '-', i.kind,
        i.prefecture_code, '-', :then, :then, :then
      from institution i
      join (select n as tenth, 'COMPLETED' as state, :then as decided_at
          from generate_series(3, 9) as t(n)
        union all select 2, 'COMPLETED', :now
        union all select 1, 'RETURNED', null
        union all select 0, 'SUBMITTED', null)
        as s on s.tenth = mod(i.id, 10)
      where i.id between :first + :from and :first + :to
      """;

  private static final String STAFF =
      """
      insert into staff_user (id, version, name, display_name, role, password_hash)
      select :first + n, 0, 'many' || n, '多数', 'AUDITOR', '-' from generate_series(:from, :to) as t(n)
      """;

  private static final String ENTRIES =
      """
      insert into audit_entry (id, at, actor, action, about, result, correlation_id, mac, sequence,
        hash)
      select -n, :then, 'nobody', 'Nothing', 'many/' || n, 'OK', '-', '-', -n, '-'
      from generate_series(:from, :to) as t(n)
      """;

  /** Of the days before there was a portal, each kind and prefecture. */
  private static final String FIGURES =
      """
      insert into day_figure (id, figure_day, kind, prefecture, received, decided)
      select :first + n, date '2000-01-01' + cast((n - 1) / 188 as integer), 'KIND' || mod(n, 4),
        lpad(cast(1 + mod(n - 1, 188) / 4 as varchar), 2, '0'), 1, 1
      from generate_series(:from, :to) as t(n)
      """;

  /** Numbers of their own, which is faster than to take each from its sequence. */
  private static final String FIRST = "1000000000";

  /** H2 keeps what a statement writes in its memory, and is slow when that is much. */
  private static final int AT_ONCE = 10_000;

  void fill(int many) {
    for (int from = 1; from <= many; from += AT_ONCE) {
      fill(from, Math.min(from + AT_ONCE - 1, many));
    }
    BehindThePortal.change("analyze");
  }

  private static void fill(int from, int to) {
    for (String table : List.of(INSTITUTIONS, USERS, APPLICATIONS, STAFF, ENTRIES, FIGURES)) {
      BehindThePortal.change(
          table
              .replace(":from", Integer.toString(from))
              .replace(":to", Integer.toString(to))
              .replace(":first", FIRST)
              .replace(":then", instant("2020-01-01T00:00:00Z"))
              .replace(":now", instant(Instant.now().toString())));
    }
  }

  private static String instant(String text) {
    return "timestamp with time zone '" + text + "'";
  }

  /** Without the index each institution would be looked for among all users before it may go. */
  @Override
  public void close() {
    BehindThePortal.change("delete from audit_entry where id < 0");
    BehindThePortal.change("create index many_rows on portal_user (institution_id)");
    try {
      for (String table :
          List.of(
              "day_figure", "staff_user", "enrollment_application", "portal_user", "institution")) {
        BehindThePortal.change("delete from " + table + " where id > " + FIRST);
      }
    } finally {
      BehindThePortal.change("drop index many_rows");
    }
    BehindThePortal.change("analyze");
  }
}
