package jp.madoguchi.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.madoguchi.staff.AcceptInvitation;
import jp.madoguchi.staff.InvitationLink;
import jp.madoguchi.web.signin.PasswordByLinkPage;

/** パスワードの設定, behind the link of the invitation. */
@Named
@RequestScoped
public class InvitationPage extends PasswordByLinkPage {
  @Inject private InvitationLink link;
  @Inject private AcceptInvitation accept;

  @Override
  protected String userOf(String token) {
    return link.look(token);
  }

  @Override
  protected String choose(String token, String password, String passwordAgain) {
    accept.accept(token, password, passwordAgain);
    return "/public/signin/signin?faces-redirect=true";
  }
}
