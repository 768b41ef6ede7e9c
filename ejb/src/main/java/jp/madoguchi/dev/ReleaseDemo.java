package jp.madoguchi.dev;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jp.madoguchi.feed.FeedResult;
import jp.madoguchi.feed.ReleaseFeed;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** The second person that a feed needs, demo data too. */
@Singleton
@PermitAll
@RunAs("operator")
@RunAsPrincipal("demo-second")
public class ReleaseDemo {
  @EJB private FeedResult feeds;
  @EJB private ReleaseFeed release;

  public void release(String reference) {
    long seen = feeds.of(reference).orElseThrow().version();
    release.release(reference, seen, "デモデータ");
  }
}
