package jp.madoguchi.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import jp.madoguchi.session.SignedIn;

/** Takes what {@code SignIn} has proved into the container's session; knows no password. */
@ApplicationScoped
public class SignedInStore implements IdentityStore {
  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (credential instanceof SignedInCredential proved) {
      SignedIn who = proved.who();
      return new CredentialValidationResult(who.name(), Set.of(who.role()));
    }
    return CredentialValidationResult.NOT_VALIDATED_RESULT;
  }
}
