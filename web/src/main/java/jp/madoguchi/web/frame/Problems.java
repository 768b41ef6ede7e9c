package jp.madoguchi.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;
import org.primefaces.PrimeFaces;

/** Shows a {@link Refusal}: at the fields it names, and in the summary above the page. */
@Named
@RequestScoped
public class Problems {
  /** Nothing that was typed is wrong: somebody else was quicker. */
  private static final Set<String> OVERTAKEN =
      Set.of(
          "REV-001",
          "REV-002",
          "REV-003",
          "ACC-002",
          "OPS-004",
          "USR-002",
          "STF-007",
          "JOB-001",
          "JOB-002",
          "REC-001",
          "REC-005",
          "FEED-023");

  // Before the page is built, its view does not know the language yet.
  @Inject Language language;

  private final List<Entry> entries = new ArrayList<>();

  /**
   * One line of the summary.
   *
   * @param target client id of the control, or null when the problem belongs to none on the page
   */
  public record Entry(String target, String sentence, String code) {}

  /** At the fields and in the summary, to which the focus goes. */
  public void show(Refusal refusal) {
    FacesContext faces = FacesContext.getCurrentInstance();
    Locale locale = language.getLocale();
    for (Problem problem : refusal.problems()) {
      String target = message(faces, problem, locale);
      entries.add(new Entry(target, problem.sentence(locale), problem.code().code()));
    }
    if (faces.getPartialViewContext().isAjaxRequest()) {
      PrimeFaces.current().ajax().addCallbackParam("problems", true);
    }
  }

  /** Only at the fields; the focus stays. For what is looked up while the person fills in. */
  public void hint(Refusal refusal) {
    FacesContext faces = FacesContext.getCurrentInstance();
    Locale locale = language.getLocale();
    refusal.problems().forEach(problem -> message(faces, problem, locale));
  }

  /**
   * Opens a confirmation dialog once the answer has arrived.
   *
   * @param dialog client id of the {@code m:confirm}, for example {@code register:confirm}
   */
  public void ask(String dialog) {
    PrimeFaces.current().ajax().addCallbackParam("ask", dialog);
  }

  public List<Entry> getEntries() {
    return entries;
  }

  /** Whether all that is wrong is that somebody else was quicker. */
  public boolean isOvertaken() {
    return !entries.isEmpty() && entries.stream().map(Entry::code).allMatch(OVERTAKEN::contains);
  }

  private static String message(FacesContext faces, Problem problem, Locale locale) {
    String target =
        problem.field() == null ? null : control(faces, faces.getViewRoot(), problem.field());
    if (target != null) {
      String text = problem.sentence(locale) + " (" + problem.code().code() + ")";
      faces.addMessage(target, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
    return target;
  }

  /** Client id of the control inside the composite with this id; null when the page has none. */
  private static String control(FacesContext faces, UIComponent from, String field) {
    if (field.equals(from.getId()) && UIComponent.isCompositeComponent(from)) {
      return from.getClientId(faces) + ":input";
    }
    var parts = from.getFacetsAndChildren();
    while (parts.hasNext()) {
      String found = control(faces, parts.next(), field);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
