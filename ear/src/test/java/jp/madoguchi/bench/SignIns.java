package jp.madoguchi.bench;

import java.util.List;
import java.util.Optional;

/**
 * P1: a sign-in without what the password hash costs: the bench's portal and Keycloak's realm both
 * have one that costs next to nothing.
 */
final class SignIns implements Figure {
  private static final String NAME = "P1";
  private static final int SECONDS_TO_WARM = 40;
  private static final int SIGN_INS = 300;
  private static final int OF_THE_PEER = 400;
  private static final int MEMBERS = 8;

  private final Servers servers;

  SignIns(Servers servers) {
    this.servers = servers;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Line> measure() throws Exception {
    ServerProcess portal = servers.portal();
    if (!servers.portalSite().hasMembers()) {
      new Registering(servers.portalSite(), servers.mailbox()).times(MEMBERS);
    }
    Load.warm(SECONDS_TO_WARM, servers.portalSite()::signIn);
    Cost ours = () -> Load.cpu(portal, SIGN_INS, servers.portalSite()::signIn);
    return List.of(
        new Comparison(
                NAME, "ログイン（軽いハッシュ）", "Keycloakのログイン（軽いハッシュ）", Goal.atMost(0.8), Servers.ABSENT)
            .of(ours, peer()));
  }

  private Optional<Cost> peer() throws Exception {
    Optional<ServerProcess> process = servers.peer();
    if (process.isPresent()) {
      Load.warm(SECONDS_TO_WARM, servers.peerSite()::signIn);
    }
    return process.map(p -> () -> Load.cpu(p, OF_THE_PEER, servers.peerSite()::signIn));
  }
}
