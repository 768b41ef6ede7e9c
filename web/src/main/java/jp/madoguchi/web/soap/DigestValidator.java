package jp.madoguchi.web.soap;

import java.util.Optional;
import jp.madoguchi.clients.BearerCaller;
import jp.madoguchi.clients.DigestCaller;
import org.apache.cxf.message.Message;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.dom.handler.RequestData;
import org.apache.wss4j.dom.message.token.UsernameToken;
import org.apache.wss4j.dom.validate.Credential;
import org.apache.wss4j.dom.validate.Validator;

/**
 * Asks who sent a UsernameToken. The server has seen that it was made within the last five minutes;
 * only one with a digest is looked at.
 */
public class DigestValidator implements Validator {
  @Override
  public Credential validate(Credential credential, RequestData request)
      throws WSSecurityException {
    Message message = (Message) request.getMsgContext();
    BearerCaller.Caller caller =
        Optional.ofNullable(credential.getUsernametoken())
            .filter(DigestValidator::isComplete)
            .flatMap(token -> caller(token, message))
            .orElseThrow(
                () -> new WSSecurityException(WSSecurityException.ErrorCode.FAILED_AUTHENTICATION));
    SoapCall.of(message).letIn(caller);
    return credential;
  }

  private static boolean isComplete(UsernameToken token) {
    return token.isHashed()
        && token.getName() != null
        && token.getPassword() != null
        && token.getNonce() != null
        && token.getCreated() != null;
  }

  private static Optional<BearerCaller.Caller> caller(UsernameToken token, Message message) {
    SoapCall call = SoapCall.of(message);
    return call.beans()
        .callers()
        .of(
            new DigestCaller.Token(
                token.getName(), token.getNonce(), token.getCreated(), token.getPassword()),
            call.request().getRemoteAddr());
  }
}
