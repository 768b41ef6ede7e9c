package jp.madoguchi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What every page keeps to: nothing that the content security policy would stop, nothing unescaped,
 * and form controls only through the composites, which make them accessible.
 */
class PagesTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Path COMPOSITES = PAGES.resolve("resources/madoguchi");
  private static final String HTML = "http://www.w3.org/1999/xhtml";
  private static final String FACES_HTML = "jakarta.faces.html";
  private static final String FACES_CORE = "jakarta.faces.core";
  private static final String MADOGUCHI = "jakarta.faces.composite/madoguchi";
  private static final String PRIMEFACES = "primefaces";
  private static final Set<String> CONTROLS =
      Set.of("input", "select", "textarea", "button", "dialog", "form");
  private static final Set<String> WITHOUT_COMPOSITE = Set.of("inputHidden");
  private static final Pattern CONTROL_TAG =
      Pattern.compile("(input|select|command|password|date|file|confirm|dialog|calendar|editor).*");
  private static final Pattern HANDLER = Pattern.compile("on[a-z]+");

  @TestFactory
  Stream<DynamicTest> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      List<Path> pages = files.filter(f -> f.toString().endsWith(".xhtml")).sorted().toList();
      assertThat(pages).isNotEmpty();
      return pages.stream()
          .map(
              page ->
                  DynamicTest.dynamicTest(
                      PAGES.relativize(page).toString(), () -> assertThat(faults(page)).isEmpty()));
    }
  }

  private static List<String> faults(Path page) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    Document document = factory.newDocumentBuilder().parse(page.toFile());
    List<String> faults = new ArrayList<>();
    NodeList elements = document.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      inspect(element, faults);
      inspectField(element, faults);
      if (!page.startsWith(COMPOSITES)) {
        inspectControl(element, faults);
      }
    }
    return faults;
  }

  private static void inspect(Element element, List<String> faults) {
    String name = element.getTagName();
    if (is(element, FACES_CORE, "ajax")) {
      faults.add(name + ": p:ajax, f:ajax breaks under the policy");
    }
    if (is(element, HTML, "script") || is(element, HTML, "style")) {
      faults.add(name + ": scripts and styles are files");
    }
    if (is(element, FACES_HTML, "form")
        && element.getElementsByTagNameNS(MADOGUCHI, "nonce").getLength() != 1) {
      faults.add(name + ": needs one m:nonce");
    }
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      String key = attribute.getLocalName();
      String value = attribute.getNodeValue().strip();
      if (key.equals("style") || HANDLER.matcher(key).matches()) {
        faults.add(name + ": no inline " + key);
      }
      if (key.equals("escape") && !value.equals("true")) {
        faults.add(name + ": everything is escaped");
      }
      if (value.startsWith("javascript:")) {
        faults.add(name + ": no javascript: address");
      }
    }
  }

  /** What is kept in the browser over the end of a session is neither a code nor a birth date. */
  private static void inspectField(Element element, List<String> faults) {
    boolean secret =
        element.getAttribute("autocomplete").equals("one-time-code")
            || element.getAttribute("id").contains("birth");
    if (is(element, MADOGUCHI, "field") && secret != element.getAttribute("keep").equals("false")) {
      faults.add(element.getAttribute("id") + ": keep=\"false\" for secrets, and only for them");
    }
  }

  private static void inspectControl(Element element, List<String> faults) {
    String name = element.getLocalName();
    boolean control =
        HTML.equals(element.getNamespaceURI()) && CONTROLS.contains(name)
            || Set.of(FACES_HTML, PRIMEFACES).contains(String.valueOf(element.getNamespaceURI()))
                && CONTROL_TAG.matcher(name).matches();
    if (control && !WITHOUT_COMPOSITE.contains(name)) {
      faults.add(element.getTagName() + ": form controls only through m: composites");
    }
  }

  private static boolean is(Element element, String namespace, String name) {
    return namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
  }
}
