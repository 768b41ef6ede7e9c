package jp.madoguchi.web.soap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import jp.madoguchi.clients.BearerCaller;
import org.apache.cxf.message.Message;

/** What is known of one call while it goes through the door. */
final class SoapCall {
  /**
   * Of every answer, whatever the request has: else the server answers in the same one, and says
   * UTF-8 where the answer may have attachments.
   */
  static final String ENCODING = "UTF-8";

  private static final String KEY = SoapCall.class.getName();

  private final Message message;
  private BearerCaller.Caller caller;
  private boolean begun;

  private SoapCall(Message message) {
    this.message = message;
  }

  /**
   * @param message the one that came in
   */
  static SoapCall of(Message message) {
    return (SoapCall) message.computeIfAbsent(KEY, key -> new SoapCall(message));
  }

  void letIn(BearerCaller.Caller who) {
    caller = who;
  }

  /** Null before it is known. */
  BearerCaller.Caller caller() {
    return caller;
  }

  void begin() {
    begun = true;
  }

  /** Whether the use case was reached. */
  boolean isBegun() {
    return begun;
  }

  SoapBeans beans() {
    return (SoapBeans) request().getAttribute(SoapBeans.KEY);
  }

  /** As it stands in the contract; empty for what is no operation. */
  Optional<String> operation() {
    return Optional.ofNullable(message.getExchange().getBindingOperationInfo())
        .map(found -> found.getOperationInfo().getName().getLocalPart());
  }

  HttpServletRequest request() {
    return (HttpServletRequest) message.get("HTTP.REQUEST");
  }

  HttpServletResponse response() {
    return (HttpServletResponse) message.get("HTTP.RESPONSE");
  }

  /** As at the other door: Japanese for who asks for nothing. */
  Locale language() {
    boolean asked = request().getHeader("Accept-Language") != null;
    return asked ? request().getLocale() : Locale.JAPANESE;
  }
}
