package jp.madoguchi.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/** Sends whoever is not signed in to the sign-in page, and afterwards where they wanted to go. */
@ApplicationScoped
@CustomFormAuthenticationMechanismDefinition(
    loginToContinue =
        @LoginToContinue(
            loginPage = "/public/signin/signin",
            errorPage = "",
            useForwardToLogin = false))
public class SignInDoor {}
