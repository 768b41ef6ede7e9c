package jp.madoguchi.draft;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The caller's own draft of a form. */
@Stateless
@RolesAllowed("clinic")
public class MyDraft {
  @Resource private SessionContext session;
  @Inject private Drafts drafts;

  /**
   * @param values as typed, by the ids of their fields
   */
  public record Kept(Map<String, String> values, Instant savedAt) {}

  public Optional<Kept> of(String form) {
    return drafts.find(session.getCallerPrincipal().getName(), form).map(Draft::kept);
  }
}
