package jp.madoguchi.generation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import jp.madoguchi.feedfile.FeedLayout;

/**
 * 見当たらない施設: those that three feeds of their publisher in a row did not state. They stay as they are
 * until a person decides.
 */
@Stateless
@RolesAllowed({"operator", "auditor"})
public class MissingInstitutions {
  private static final int MOST = 1_000;

  @Inject private Generations generations;

  /** 機関コード, at most 1,000. */
  public List<String> of(FeedLayout layout) {
    return generations.longMissing(layout, MOST);
  }
}
