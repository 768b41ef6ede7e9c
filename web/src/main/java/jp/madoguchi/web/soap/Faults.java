package jp.madoguchi.web.soap;

import jakarta.xml.bind.JAXB;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMResult;
import jp.madoguchi.shared.Refusal;
import madoguchi.soap.common.ObjectFactory;
import madoguchi.soap.common.Problem;
import org.apache.cxf.interceptor.Fault;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Faults with the detail of the contract.
 *
 * @param correlationId under which the trail and the log know the call
 */
record Faults(Locale language, String correlationId) {
  Fault of(Refusal refusal) {
    var detail = new madoguchi.soap.common.Refusal();
    detail.setCorrelationId(correlationId);
    refusal.problems().forEach(problem -> detail.getProblem().add(told(problem)));
    return with(detail, refusal.problems().get(0).sentence(language));
  }

  Fault incident() {
    var detail = new madoguchi.soap.common.Refusal();
    detail.setCorrelationId(correlationId);
    return with(detail, "Internal Server Error");
  }

  private Problem told(jp.madoguchi.shared.Problem problem) {
    Problem told = new Problem();
    told.setField(problem.field());
    told.setCode(problem.code().code());
    told.setMessage(problem.sentence(language));
    return told;
  }

  private Fault with(madoguchi.soap.common.Refusal detail, String sentence) {
    Fault fault = new Fault(new Exception(sentence));
    fault.setMessage(sentence);
    fault.setLang(language.toLanguageTag());
    fault.setDetail(element(detail));
    return fault;
  }

  private static Element element(madoguchi.soap.common.Refusal detail) {
    try {
      Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
      Element parent = document.createElement("detail");
      JAXB.marshal(new ObjectFactory().createRefusal(detail), new DOMResult(parent));
      return parent;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java platform has DOM", e);
    }
  }
}
