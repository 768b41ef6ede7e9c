package jp.madoguchi.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.util.List;

/** The way around for each role. An entry is shown only when its page is part of this portal. */
@Named
@RequestScoped
public class Menu {
  /**
   * @param roles any of them sees it
   * @param path of the page, without the ending
   */
  public record Entry(List<String> roles, String key, String path) {
    static Entry of(String roles, String key, String path) {
      return new Entry(List.of(roles.split(" ")), key, path);
    }
  }

  private static final List<Entry> ENTRIES =
      List.of(
          Entry.of("clinic", "menuClinicHome", "/clinic/home/mypage"),
          Entry.of("clinic", "menuApply", "/clinic/home/menu"),
          Entry.of("clinic", "menuRegistrationData", "/clinic/registration/details"),
          Entry.of("clinic", "menuSecondFactor", "/clinic/signin/factor"),
          Entry.of(
              "reviewer approver operator auditor", "menuDashboard", "/office/figures/dashboard"),
          Entry.of("reviewer approver operator auditor", "menuReviewQueue", "/office/review/queue"),
          Entry.of("operator auditor", "menuRegister", "/office/registry/feeds"),
          Entry.of(
              "operator approver auditor", "menuReconciliation", "/office/reconciliation/runs"),
          Entry.of("operator", "menuUsers", "/admin/users/list"),
          Entry.of("operator", "menuStaff", "/admin/staff/list"),
          Entry.of("operator auditor", "menuJobs", "/admin/jobs/jobs"),
          Entry.of("operator auditor", "menuClients", "/admin/clients/list"),
          Entry.of("operator", "menuMail", "/admin/mail/outbox"),
          Entry.of("operator auditor", "menuSettings", "/admin/settings/list"),
          Entry.of("operator auditor", "menuAudit", "/admin/audit/trail"),
          Entry.of(
              "reviewer approver operator auditor", "menuSecondFactor", "/office/signin/factor"));

  /** 各種申請, in the order of the guide; each has a sentence under its key with "Text" after it. */
  private static final List<Entry> TILES =
      List.of(
          Entry.of("clinic", "tileEnrollment", "/clinic/enrollment/start"),
          Entry.of("clinic", "tileGoLive", "/clinic/golive/register"),
          Entry.of("clinic", "tileSubsidy", "/clinic/subsidy/apply"),
          Entry.of("clinic", "tileDecision", "/clinic/subsidy/notices"),
          Entry.of("clinic", "tileAccounts", "/clinic/account/list"),
          Entry.of("clinic", "tileMoreAccounts", "/clinic/enrollment/more"),
          Entry.of("clinic", "tileStatus", "/clinic/enrollment/status"));

  @Inject Visitor visitor;
  @Inject ServletContext pages;

  public List<Entry> getEntries() {
    return open(ENTRIES);
  }

  public List<Entry> getTiles() {
    return open(TILES);
  }

  public boolean here(Entry entry) {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    String path = ((HttpServletRequest) external.getRequest()).getServletPath();
    return path.equals(entry.path() + ".xhtml") || path.equals(entry.path());
  }

  /** Whether the portal has this page; what it has not, nothing links to. */
  public boolean has(String path) {
    try {
      return pages.getResource(path + ".xhtml") != null;
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  private List<Entry> open(List<Entry> all) {
    return all.stream()
        .filter(e -> e.roles().stream().anyMatch(visitor::is) && has(e.path()))
        .toList();
  }
}
