package jp.madoguchi.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import jp.madoguchi.audit.AuditChainState;
import jp.madoguchi.audit.VerifyAuditTrail;
import jp.madoguchi.shared.Jst;

/** The chain's state in one line, and the buttons beside it. */
@Named
@RequestScoped
public class AuditChainPanel {
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(Jst.ZONE);

  @Inject private AuditChainState chain;
  @Inject private VerifyAuditTrail verify;
  @Inject private Clock clock;
  @Inject private FacesContext faces;

  private AuditChainState.State state;

  public AuditChainState.State getState() {
    if (state == null) {
      state = chain.now();
    }
    return state;
  }

  public void verifyNew() {
    verify.verify(false);
    state = null;
  }

  public void verifyWhole() {
    verify.verify(true);
    state = null;
  }

  /** 「検証済 10:00」「未検証」「切れています: 順番 5」. */
  public String getBadge() {
    if (getState().firstBreak() != null) {
      return word("broken", getState().firstBreak().sequence());
    }
    Instant at = getState().verifiedAt();
    return at == null ? word("unverified") : word("verified", moment(at));
  }

  public String getTone() {
    if (getState().firstBreak() != null) {
      return "error";
    }
    return getState().verifiedAt() == null ? "warning" : "success";
  }

  public String getThrough() {
    return word("through", getState().verifiedThrough());
  }

  public String getRunning() {
    return word("running", getState().percent());
  }

  public String at(Instant instant) {
    return SECOND.format(instant);
  }

  private String moment(Instant at) {
    boolean today =
        LocalDate.ofInstant(at, Jst.ZONE).equals(LocalDate.ofInstant(clock.instant(), Jst.ZONE));
    return today ? Jst.time(at) : Jst.minute(at);
  }

  private String word(String key, Object... arguments) {
    String pattern = faces.getApplication().getResourceBundle(faces, "auditText").getString(key);
    return MessageFormat.format(pattern, arguments);
  }
}
