package jp.madoguchi.bench;

import java.util.ArrayList;
import java.util.List;

/** P11: from the start to the first page, and the memory held after some load. */
final class Boots implements Figure {
  private static final String NAME = "P11";
  private static final int TIMES = 5;
  private static final int PAGES = 1_000;
  private static final int SIGN_INS = 40;
  private static final int MEMBERS = 8;

  private final Servers servers;

  Boots(Servers servers) {
    this.servers = servers;
  }

  @Override
  public String name() {
    return NAME;
  }

  /** What a start cost, and what was held before the stop. */
  private static final class Starts {
    private final List<Double> millis = new ArrayList<>();
    private final List<Double> megabytes = new ArrayList<>();

    private void add(RunningServer server, Site site) throws Exception {
      Load.times(PAGES, site::showSignIn);
      Load.times(SIGN_INS, site::signIn);
      millis.add(server.bootMillis());
      megabytes.add(server.process().residentMegabytes());
    }
  }

  @Override
  public List<Line> measure() throws Exception {
    Starts ours = new Starts();
    Starts theirs = new Starts();
    // The first start of each fills its database.
    servers.portal();
    if (!servers.portalSite().hasMembers()) {
      new Registering(servers.portalSite(), servers.mailbox()).times(MEMBERS);
    }
    servers.peer();
    servers.stop();
    for (int i = 0; i < TIMES; i++) {
      try (RunningServer portal = servers.startPortal()) {
        ours.add(portal, servers.portalSite());
      }
      if (servers.hasPeer()) {
        try (RunningServer peer = servers.startPeer()) {
          theirs.add(peer, servers.peerSite());
        }
      }
    }
    return List.of(
        line("起動から最初の画面まで", "ms", ours.millis, theirs.millis, Goal.atMost(1.2)),
        line("負荷の後のメモリ（RSS）", "MB", ours.megabytes, theirs.megabytes, Goal.atMost(0.8)));
  }

  private static Line line(
      String what, String unit, List<Double> ours, List<Double> theirs, Goal goal) {
    return theirs.isEmpty()
        ? Line.alone(NAME, what, unit, new Series(ours), "Keycloak", goal, Servers.ABSENT)
        : Line.cost(NAME, what, unit, new Pairs(ours, theirs), "Keycloak", goal);
  }
}
