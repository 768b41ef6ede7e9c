package jp.madoguchi.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jp.madoguchi.registration.CheckRegistration;
import jp.madoguchi.registration.InstitutionByNumber;
import jp.madoguchi.registration.RegisterUser;
import jp.madoguchi.registration.RegistrationForm;
import jp.madoguchi.registration.RegistrationSummary;
import jp.madoguchi.registry.LookUpInstitution;
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
  @Inject private InstitutionByNumber institutions;
  @Inject private CheckRegistration check;
  @Inject private RegisterUser register;
  @Inject private Problems problems;
  @Inject private Language language;
  @Inject private FacesContext faces;

  private final RegisterForm form = new RegisterForm();
  private LookUpInstitution.Found found;
  private RegistrationSummary summary;

  /** ② is being typed. A whole number pasted there, 契0123456-7-8, brings ① along. */
  public void lookUpTyped() {
    try {
      RegistrationNumber pasted =
          RegistrationNumber.parse("", form.getDigits(), InstitutionKind.JUDO_CLINIC);
      form.setSymbol(pasted.symbol().name());
      PrimeFaces.current().ajax().update("register:symbol:input");
    } catch (Refusal noWholeNumber) {
      // Digits only, as the guide shows it, or not yet all of them.
    }
    lookUp();
  }

  /** ① was chosen. */
  public void lookUp() {
    try {
      found = institutions.find(form.getSymbol(), form.getDigits(), internetAddress());
    } catch (Refusal refusal) {
      if (!isIncomplete(refusal)) {
        problems.hint(refusal);
      }
    }
  }

  /** Who has not finished typing is not told so; 登録 does that. */
  private static boolean isIncomplete(Refusal refusal) {
    return refusal.problems().stream()
        .anyMatch(p -> p.code() == ErrorCode.REG_010 || p.code() == ErrorCode.REG_011);
  }

  public void check() {
    try {
      summary = check.check(typed());
      form.setShownName(summary.institution());
      problems.ask("register:confirm");
    } catch (Refusal refusal) {
      problems.show(refusal);
    }
  }

  public String register() {
    try {
      register.register(typed());
      return "/public/registration/sent?faces-redirect=true";
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

  /** What the register has for ① and ②, or null. */
  public LookUpInstitution.Found getFound() {
    return found;
  }

  /** What the dialog shows, or null before 登録 was pressed. */
  public RegistrationSummary getSummary() {
    return summary;
  }
}
