package jp.madoguchi.clients;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import jp.madoguchi.shared.Secrets;

/** The nonces that were used, as hashes. A token is too old after five minutes. */
@Dependent
class DigestNonces {
  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /**
   * Uses it up. Of two at once one is the first, whatever the node. What counts is what the digest
   * was made with: the same bytes can be written in base64 in more than one way.
   *
   * @param nonce in base64, of a digest that has proved right
   */
  boolean isFirst(ClientName client, String nonce) {
    int added =
        entities
            .createNativeQuery(
                "insert into digest_nonce (nonce_hash, used_at) values (:hash, :now)"
                    + " on conflict do nothing")
            .setParameter("hash", Secrets.sha256(client.text() + '\n' + hex(nonce)))
            .setParameter("now", clock.instant())
            .executeUpdate();
    return added == 1;
  }

  private static String hex(String nonce) {
    return HexFormat.of().formatHex(Base64.getDecoder().decode(nonce));
  }

  /** How many were forgotten. */
  int purge(Instant past) {
    return entities
        .createNativeQuery("delete from digest_nonce where used_at < :past")
        .setParameter("past", past)
        .executeUpdate();
  }
}
