package jp.madoguchi.web.soap;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.apache.wss4j.common.ext.WSSecurityException;

/**
 * Tells every failure in the form of the contract: what a rule refuses by its code, as on the pages
 * and by REST; what nobody foresaw only by where it stands in the log. What the server itself says
 * never leaves, for it may repeat what was sent.
 */
public class RefusalFaults extends AbstractPhaseInterceptor<Message> {
  private static final System.Logger LOG = System.getLogger(RefusalFaults.class.getName());

  /** What comes of calls that are not as they should be. */
  private static final List<Class<? extends Exception>> FORESEEN =
      List.of(Refusal.class, WSSecurityException.class, XMLStreamException.class);

  public RefusalFaults() {
    super(Phase.SETUP);
  }

  @Override
  public void handleMessage(Message message) {
    Exception failure = message.getContent(Exception.class);
    SoapCall call = SoapCall.of(message.getExchange().getInMessage());
    if (!call.isBegun()) {
      BoundedRequest.readNoFurther(call.request());
    }
    String id = call.beans().correlation().id();
    Optional<Refusal> refusal = refusal(failure, call);
    if (refusal.isEmpty()) {
      LOG.log(System.Logger.Level.ERROR, "incident " + id, failure);
    } else if (FORESEEN.stream().noneMatch(type -> cause(failure, type).isPresent())) {
      // Strangers can bring it about: one line, and nothing of what they sent.
      LOG.log(System.Logger.Level.INFO, "call " + id + " is refused for " + origin(failure));
    }
    if (refusal.filter(told -> told.code() == ErrorCode.API_002).isPresent()) {
      String asked = call.request().getServletPath() + ' ' + call.operation().orElse("");
      call.beans().forbidden().note(call.caller().name(), asked);
    }
    Faults faults = new Faults(call.language(), id);
    Fault told = refusal.map(faults::of).orElseGet(faults::incident);
    QName code = refusal.isPresent() ? Fault.FAULT_CODE_CLIENT : Fault.FAULT_CODE_SERVER;
    told.setFaultCode(code);
    message.put(Message.ENCODING, SoapCall.ENCODING);
    message.setContent(Exception.class, told);
  }

  /** Empty for what nobody foresaw. */
  private static Optional<Refusal> refusal(Exception failure, SoapCall call) {
    Optional<Refusal> told = cause(failure, Refusal.class);
    if (told.isPresent()) {
      return told;
    }
    if (!call.isBegun() && cause(failure, EJBException.class).isEmpty()) {
      boolean noXml = cause(failure, XMLStreamException.class).isPresent();
      ErrorCode code = call.caller() == null && !noXml ? ErrorCode.API_030 : ErrorCode.API_031;
      return Optional.of(new Refusal(Problem.of(null, code)));
    }
    return cause(failure, EJBAccessException.class)
        .map(forbidden -> new Refusal(Problem.of(null, ErrorCode.API_002, "-")));
  }

  /** The kind of the first cause, and where it arose. */
  private static String origin(Throwable failure) {
    Throwable first = causes(failure).reduce((outer, inner) -> inner).orElseThrow();
    return Stream.concat(Stream.of(first.getClass().getName()), Stream.of(first.getStackTrace()))
        .limit(2)
        .map(String::valueOf)
        .collect(Collectors.joining(" at "));
  }

  private static <T> Optional<T> cause(Throwable failure, Class<T> type) {
    return causes(failure).filter(type::isInstance).map(type::cast).findFirst();
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, t -> t != null, Throwable::getCause);
  }
}
