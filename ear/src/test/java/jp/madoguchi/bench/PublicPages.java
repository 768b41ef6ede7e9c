package jp.madoguchi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** P3: a page that anybody may open, and the login page of Keycloak. */
final class PublicPages implements Figure {
  private static final String NAME = "P3";
  private static final String PEER = "Keycloakのログイン画面";
  private static final int SECONDS_TO_WARM = 40;
  private static final int PAGES = 800;
  private static final Goal GOAL = Goal.atMost(0.7);

  private final Servers servers;

  PublicPages(Servers servers) {
    this.servers = servers;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Line> measure() throws Exception {
    ServerProcess portal = servers.portal();
    Optional<Cost> peer = peer();
    List<Line> lines = new ArrayList<>();
    lines.add(line(portal, peer, "ログイン画面", "/public/signin/signin"));
    lines.add(line(portal, peer, "トップページ", "/"));
    lines.add(line(portal, peer, "ユーザー登録画面", "/public/registration/register"));
    return lines;
  }

  private Line line(ServerProcess portal, Optional<Cost> peer, String what, String page)
      throws Exception {
    Load.Flow visit = () -> servers.portalSite().show(page);
    Load.warm(SECONDS_TO_WARM, visit);
    return new Comparison(NAME, what + "1回", PEER, GOAL, Servers.ABSENT)
        .of(() -> Load.cpu(portal, PAGES, visit), peer);
  }

  private Optional<Cost> peer() throws Exception {
    Optional<ServerProcess> process = servers.peer();
    if (process.isPresent()) {
      Load.warm(SECONDS_TO_WARM, servers.peerSite()::showSignIn);
    }
    return process.map(p -> () -> Load.cpu(p, PAGES, servers.peerSite()::showSignIn));
  }
}
