package jp.madoguchi.web.feed;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import jp.madoguchi.feed.DiscardFeed;
import jp.madoguchi.feed.FeedResult;
import jp.madoguchi.feed.ReleaseFeed;
import jp.madoguchi.feed.RepeatCheck;
import jp.madoguchi.feed.RollBackFeed;

/**
 * One feed: its check while it goes on, its result, and what a person decides about it. Remembers
 * the version that the person saw, so that nobody decides on what another check has found.
 */
@Named
@ViewScoped
public class FeedPage implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Client id of all that is shown of it. */
  private static final String FEED = "feed";

  @Inject private FeedResult results;
  @Inject private FeedView view;
  @Inject private ReleaseFeed releaseFeed;
  @Inject private RollBackFeed rollBackFeed;
  @Inject private DiscardFeed discardFeed;
  @Inject private RepeatCheck repeatCheck;

  private String number;
  private long version;
  private String reason;

  public void load() throws IOException {
    if (number == null || results.of(number).isEmpty()) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
      faces.responseComplete();
    }
  }

  /**
   * What the person sees from now on; where only a refusal is shown, that is what it was before.
   */
  public void remember() {
    PartialViewContext part = FacesContext.getCurrentInstance().getPartialViewContext();
    if (!part.isPartialRequest() || part.getRenderIds().contains(FEED)) {
      version = view.getShown().version();
    }
  }

  public String release() {
    releaseFeed.release(number, version, reason);
    return here();
  }

  public String rollBack() {
    rollBackFeed.rollBack(number, version, reason);
    return here();
  }

  public String discard() {
    discardFeed.discard(number, version);
    return here();
  }

  public String repeat() {
    repeatCheck.repeat(number);
    return here();
  }

  private String here() {
    return "/office/registry/feed?faces-redirect=true&number=" + number;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
