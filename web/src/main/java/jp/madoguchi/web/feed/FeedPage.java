package jp.madoguchi.web.feed;

import jakarta.faces.context.FacesContext;
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

/** One feed: its check while it goes on, its result, and what a person decides about it. */
@Named
@ViewScoped
public class FeedPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private FeedResult results;
  @Inject private ReleaseFeed releaseFeed;
  @Inject private RollBackFeed rollBackFeed;
  @Inject private DiscardFeed discardFeed;
  @Inject private RepeatCheck repeatCheck;

  private String number;
  private String reason;

  public void load() throws IOException {
    if (number == null || results.of(number).isEmpty()) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
      faces.responseComplete();
    }
  }

  public String release() {
    releaseFeed.release(number, reason);
    return here();
  }

  public String rollBack() {
    rollBackFeed.rollBack(number, reason);
    return here();
  }

  public String discard() {
    discardFeed.discard(number);
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
