package jp.madoguchi.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.registration.CheckRegistration;
import jp.madoguchi.registration.InstitutionByNumber;
import jp.madoguchi.registration.RegisterUser;
import jp.madoguchi.registration.RegistrationForm;
import jp.madoguchi.registry.LookUpInstitution;
import jp.madoguchi.registry.Prefecture;
import jp.madoguchi.registry.RegistrationNumber;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.frame.Language;
import jp.madoguchi.web.frame.Problems;
import org.primefaces.PrimeFaces;

/** ユーザー登録: the form, its look-up and the dialog. */
@Named
@RequestScoped
public class RegisterPage {
  /** Who has not finished typing is not told so; 登録 does that. */
  private static final Set<ErrorCode> INCOMPLETE =
      Set.of(
          ErrorCode.REG_010,
          ErrorCode.REG_011,
          ErrorCode.REG_012,
          ErrorCode.REG_015,
          ErrorCode.REG_022);

  @Inject private InstitutionByNumber institutions;
  @Inject private CheckRegistration check;
  @Inject private RegisterUser register;
  @Inject private OfferedInstitutions offered;
  @Inject private Problems problems;
  @Inject private Language language;
  @Inject private FacesContext faces;

  private final RegisterForm form = new RegisterForm();
  private LookUpInstitution.Found found;
  private CheckRegistration.Summary summary;

  /** ② is being typed. A whole number pasted there, 契0123456-7-8, brings ① along. */
  public void lookUpTyped() {
    if (getKind().equals(InstitutionKind.JUDO_CLINIC.name())) {
      try {
        RegistrationNumber pasted =
            RegistrationNumber.parse("", form.getDigits(), InstitutionKind.JUDO_CLINIC);
        form.setSymbol(pasted.symbol().name());
        PrimeFaces.current().ajax().update("register:symbol:input");
      } catch (Refusal noWholeNumber) {
        // Digits only, as the guide shows it, or not yet all of them.
      }
    }
    lookUp();
  }

  /** Something else of what identifies the institution was chosen or typed. */
  public void lookUp() {
    typed().institution().ifPresent(this::lookUp);
  }

  private void lookUp(LookUpInstitution.Typed typed) {
    try {
      found = institutions.find(typed, internetAddress());
    } catch (LookUpInstitution.SeveralFound several) {
      offered.set(several.choices());
    } catch (Refusal refusal) {
      if (refusal.problems().stream().noneMatch(p -> INCOMPLETE.contains(p.code()))) {
        problems.hint(refusal);
      }
    }
  }

  public void check() {
    try {
      summary = check.check(typed());
      form.setShownName(summary.institution());
      problems.ask("register:confirm");
    } catch (Refusal refusal) {
      if (refusal.problems().stream().anyMatch(p -> p.code() == ErrorCode.REG_017)) {
        lookUp();
      }
      problems.show(refusal);
    }
  }

  public String register() {
    try {
      String handle = register.register(typed());
      return "/public/registration/sent?faces-redirect=true&handle=" + handle;
    } catch (Refusal refusal) {
      problems.show(refusal);
      return null;
    }
  }

  private RegistrationForm typed() {
    return form.toForm(internetAddress(), language.getLocale());
  }

  private String internetAddress() {
    return ((HttpServletRequest) faces.getExternalContext().getRequest()).getRemoteAddr();
  }

  public RegisterForm getForm() {
    return form;
  }

  /** The chosen kind's name, for the words of the page; that of the first before one is chosen. */
  public String getKind() {
    return typed()
        .institution()
        .map(LookUpInstitution.Typed::kind)
        .orElse(InstitutionKind.JUDO_CLINIC)
        .name();
  }

  /** All 47, in the order of their numbers. */
  public List<SelectItem> getPrefectures() {
    boolean japanese = language.getTag().equals("ja");
    return Stream.of(Prefecture.values())
        .map(p -> new SelectItem(p.code(), japanese ? p.display() : p.romanised()))
        .toList();
  }

  /** What the register has for what is typed, or null. */
  public LookUpInstitution.Found getFound() {
    return found;
  }

  /** What the dialog shows, or null before 登録 was pressed. */
  public CheckRegistration.Summary getSummary() {
    return summary;
  }
}
