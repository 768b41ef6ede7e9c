package jp.madoguchi.web.soap;

import jakarta.ejb.EJBAccessException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Tells every failure in the form of the contract: what a rule refuses by its code, as on the pages
 * and by REST; what nobody foresaw only by where it stands in the log. What the server itself says
 * never leaves, for it may repeat what was sent.
 */
public class RefusalFaults extends AbstractPhaseInterceptor<Message> {
  private static final System.Logger LOG = System.getLogger(RefusalFaults.class.getName());

  public RefusalFaults() {
    super(Phase.SETUP);
  }

  @Override
  public void handleMessage(Message message) {
    Exception failure = message.getContent(Exception.class);
    SoapCall call = SoapCall.of(message.getExchange().getInMessage());
    String id = call.beans().correlation().id();
    Optional<Refusal> refusal = refusal(failure, call);
    if (refusal.isEmpty()) {
      LOG.log(System.Logger.Level.ERROR, "incident " + id, failure);
    }
    Faults faults = new Faults(call.language(), id);
    Fault told = refusal.map(faults::of).orElseGet(faults::incident);
    QName code = refusal.isPresent() ? Fault.FAULT_CODE_CLIENT : Fault.FAULT_CODE_SERVER;
    told.setFaultCode(code);
    message.setContent(Exception.class, told);
  }

  /** Empty for what nobody foresaw. */
  private static Optional<Refusal> refusal(Exception failure, SoapCall call) {
    Optional<Refusal> told = cause(failure, Refusal.class);
    if (told.isPresent()) {
      return told;
    }
    if (!call.isBegun()) {
      boolean noXml = cause(failure, XMLStreamException.class).isPresent();
      ErrorCode code = call.caller() == null && !noXml ? ErrorCode.API_030 : ErrorCode.API_031;
      return Optional.of(new Refusal(Problem.of(null, code)));
    }
    return cause(failure, EJBAccessException.class)
        .map(forbidden -> new Refusal(Problem.of(null, ErrorCode.API_002, "-")));
  }

  private static <T> Optional<T> cause(Throwable failure, Class<T> type) {
    return Stream.iterate(failure, t -> t != null, Throwable::getCause)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }
}
