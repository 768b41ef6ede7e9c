package jp.madoguchi.reconciliation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What does not agree at this moment, kind by kind, in one statement each. */
@Dependent
class Findings {
  /** Kinds whose statement looks at all that the generations state, or state no more. */
  static final List<DiscrepancyKind> OF_THE_REGISTER =
      List.of(
          DiscrepancyKind.REGISTER_DRIFT,
          DiscrepancyKind.PUBLISHERS_DIFFER,
          DiscrepancyKind.MISSING);

  /** Kinds that only an institution with a user or an application has. */
  static final List<DiscrepancyKind> OF_INSTITUTIONS =
      List.of(
          DiscrepancyKind.MANAGER_LEFT,
          DiscrepancyKind.OPEN_APPLICATION,
          DiscrepancyKind.NUMBER_CHANGED);

  /** As {@code words} calls them; what differs and is none of them is about the 施術管理者. */
  private static final Map<String, String> COLUMNS = columns();

  /**
   * Without FILTER: of several such aggregates H2 forgets those that the groups before did not
   * need.
   */
  private static final String STATED_DIFFERENTLY =
      "select i.id as institution_id, '' as subject, min(i.fingerprint) || ' '"
          + " || min(case when s.fingerprint <> i.fingerprint then s.fingerprint end) as before_text,"
          + " coalesce(nullif(trim("
          + differing()
          + "), ''), 'MANAGER') as after_text from institution i"
          + " join stated_in_force s on s.institution_code = i.institution_code"
          + " where 1 = 1 {of} group by i.id"
          + " having count(case when s.fingerprint <> i.fingerprint then 1 end) > 0"
          + " and count(case when s.fingerprint = i.fingerprint then 1 end) ";

  /** Only who was there when the user registered: what came and went since concerns nobody. */
  private static final String MANAGER_LEFT =
      "select i.id as institution_id, c.before_text as subject, c.before_text,"
          + " (select substring(string_agg(n.name, '、' order by n.id), 1, 400)"
          + " from institution_manager n where n.institution_id = i.id) as after_text"
          + " from institution i join portal_user u on u.live_institution = i.id"
          + " join institution_change c on c.institution_id = i.id and c.change = 'MANAGER_LEFT'"
          + " where i.status <> 'CLOSED' {of} and c.id = (select min(x.id) from"
          + " institution_change x where x.institution_id = i.id and x.changed_at > u.completed_at"
          + " and (x.change = 'MANAGER_LEFT' and x.before_text = c.before_text"
          + " or x.change = 'MANAGER_CAME' and x.after_text = c.before_text))"
          + " and not exists (select 1 from institution_manager m"
          + " where m.institution_id = i.id and m.name = c.before_text)";

  private static final Map<DiscrepancyKind, String> STATEMENTS =
      Map.of(
          DiscrepancyKind.REGISTER_DRIFT,
          STATED_DIFFERENTLY + "= 0",
          DiscrepancyKind.PUBLISHERS_DIFFER,
          STATED_DIFFERENTLY + "> 0",
          DiscrepancyKind.MISSING,
          "select distinct i.id as institution_id, '' as subject, null as before_text,"
              + " null as after_text from long_missing_institution m"
              + " join institution i on i.id = m.institution_id where 1 = 1 {of}",
          DiscrepancyKind.MANAGER_LEFT,
          MANAGER_LEFT,
          DiscrepancyKind.OPEN_APPLICATION,
          "select i.id as institution_id, e.receipt as subject, null as before_text,"
              + " null as after_text from institution i"
              + " join enrollment_case e on e.institution_id = i.id"
              + " where i.status = 'CLOSED' {of}"
              + " and e.state not in ('COMPLETED', 'REJECTED', 'WITHDRAWN')",
          DiscrepancyKind.NUMBER_CHANGED,
          "select i.id as institution_id, '' as subject, c.before_text,"
              + " i.registration_display as after_text from institution i"
              + " join portal_user u on u.live_institution = i.id"
              + " join institution_change c on c.id = (select min(x.id) from institution_change x"
              + " where x.institution_id = i.id and x.change = 'NUMBER'"
              + " and x.changed_at > u.completed_at)"
              + " where c.before_text is distinct from i.registration_display {of}");

  @Inject private Selection selection;

  /**
   * What does not agree at this moment.
   *
   * @param subject what of the institution it is about; empty for the institution itself
   * @param before null when there is nothing
   * @param after null when there is nothing
   */
  record Finding(
      DiscrepancyKind kind, long institutionId, String subject, String before, String after) {

    /** The same for what is the same matter, whatever its particulars. */
    String key() {
      return kind + "|" + institutionId + "|" + subject;
    }
  }

  /** Of these institutions. */
  List<Finding> of(DiscrepancyKind kind, Collection<Long> institutions) {
    return selection.all(
        STATEMENTS.get(kind).replace("{of}", "and i.id = any(?)"),
        row -> finding(kind, row),
        (Object) institutions.toArray(Long[]::new));
  }

  /** Of all institutions, however many there are: one after the other, as they are read. */
  void forEach(DiscrepancyKind kind, Consumer<Finding> action) {
    String sql = STATEMENTS.get(kind).replace("{of}", "");
    selection.forEach(sql, row -> finding(kind, row), action);
  }

  private static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("STATUS", "status");
    columns.put("STATUS_SINCE", "status_since");
    columns.put("NUMBER", "registration_display");
    columns.put("NAME", "name");
    columns.put("KANA", "name_kana");
    columns.put("PREFECTURE", "prefecture_code");
    columns.put("POSTAL_CODE", "postal_code");
    columns.put("ADDRESS", "address");
    columns.put("PHONE", "phone");
    columns.put("REGISTERED_ON", "registered_on");
    return columns;
  }

  private static String differing() {
    return COLUMNS.entrySet().stream()
        .map(
            column ->
                ("max(case when s.fingerprint <> i.fingerprint"
                        + " and i.%1$s is distinct from s.%1$s then '%2$s ' else '' end)")
                    .formatted(column.getValue(), column.getKey()))
        .collect(Collectors.joining(" || "));
  }

  private static Finding finding(DiscrepancyKind kind, ResultSet row) throws SQLException {
    return new Finding(
        kind,
        row.getLong("institution_id"),
        row.getString("subject"),
        row.getString("before_text"),
        row.getString("after_text"));
  }
}
