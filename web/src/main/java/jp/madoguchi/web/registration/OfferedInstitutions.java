package jp.madoguchi.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.registration.InstitutionByNumber;
import jp.madoguchi.registry.LookUpInstitution;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.shared.Refusal;

/**
 * The institutions among which one must be chosen, for they share the digits that people type. The
 * page keeps nothing between requests, and Faces takes a choice only if it knows what was offered:
 * so that is found out again, from what comes along with the choice.
 */
@Named
@RequestScoped
public class OfferedInstitutions {
  @Inject private InstitutionByNumber institutions;

  private List<LookUpInstitution.Choice> choices;

  void set(List<LookUpInstitution.Choice> choices) {
    this.choices = choices;
  }

  public List<LookUpInstitution.Choice> getChoices() {
    if (choices == null) {
      choices = offeredBefore();
    }
    return choices;
  }

  private List<LookUpInstitution.Choice> offeredBefore() {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    Map<String, String> sent = external.getRequestParameterMap();
    if (!sent.containsKey("register:choice:input")) {
      return List.of();
    }
    InstitutionKind kind =
        Stream.of(InstitutionKind.values())
            .filter(k -> k.name().equals(sent.get("register:kind:input")))
            .findFirst()
            .orElse(InstitutionKind.CHECKUP_PROVIDER);
    var typed =
        new LookUpInstitution.Typed(
            kind, "", sent.get("register:prefecture:input"), sent.get("register:code:input"), "");
    try {
      institutions.find(typed, ((HttpServletRequest) external.getRequest()).getRemoteAddr());
      return List.of();
    } catch (LookUpInstitution.SeveralFound several) {
      return several.choices();
    } catch (Refusal refusal) {
      return List.of();
    }
  }
}
