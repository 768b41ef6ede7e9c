package jp.madoguchi.web.soap;

import java.time.Duration;
import java.time.Instant;
import jp.madoguchi.clients.BearerCaller;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Lets nobody on whom {@link DigestValidator} has not let in, and nobody who calls too often,
 * before anything of the body is read: whatever the policy of the WSDL lets pass.
 */
public class CallerGate extends AbstractPhaseInterceptor<Message> {
  public CallerGate() {
    super(Phase.POST_PROTOCOL);
  }

  @Override
  public void handleMessage(Message message) {
    SoapCall call = SoapCall.of(message);
    BearerCaller.Caller caller = call.caller();
    if (caller == null) {
      throw new Fault(new Refusal(Problem.of(null, ErrorCode.API_030)));
    }
    if (caller.again() != null) {
      call.response().setHeader("Retry-After", Long.toString(seconds(call, caller.again())));
      throw new Fault(new Refusal(Problem.of(null, ErrorCode.API_008)));
    }
    message.put(Message.ENCODING, SoapCall.ENCODING);
    LateAttachments.show(message);
  }

  /** At least one. */
  private static long seconds(SoapCall call, Instant again) {
    Instant now = call.beans().clock().instant();
    return Math.max(1, Duration.between(now, again).toSeconds() + 1);
  }
}
