package jp.madoguchi.bench;

import java.util.List;
import java.util.Optional;

/**
 * P2: a registration with a confirmed address, from the empty form to the end, with a password hash
 * that costs next to nothing on both sides.
 */
final class Registrations implements Figure {
  private static final String NAME = "P2";
  private static final int TO_WARM = 400;
  private static final int PEOPLE = 40;

  private final Servers servers;

  Registrations(Servers servers) {
    this.servers = servers;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Line> measure() throws Exception {
    ServerProcess portal = servers.portal();
    Registering ours = new Registering(servers.portalSite(), servers.mailbox());
    ours.times(TO_WARM);
    return List.of(
        new Comparison(
                NAME, "ユーザー登録（メールの確認まで）", "Keycloakの登録（軽いハッシュ）", Goal.atMost(0.8), Servers.ABSENT)
            .of(() -> ours.cpu(portal, PEOPLE), peer()));
  }

  private Optional<Cost> peer() throws Exception {
    Optional<ServerProcess> process = servers.peer();
    Registering theirs = new Registering(servers.peerSite(), servers.mailbox());
    if (process.isPresent()) {
      theirs.times(TO_WARM);
    }
    return process.map(p -> () -> theirs.cpu(p, PEOPLE));
  }
}
