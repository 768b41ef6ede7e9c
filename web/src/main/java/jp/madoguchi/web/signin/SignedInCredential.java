package jp.madoguchi.web.signin;

import jakarta.security.enterprise.credential.Credential;
import jp.madoguchi.session.SignedIn;

/** The proof that the use case has checked; only this package can make one. */
record SignedInCredential(SignedIn who) implements Credential {}
