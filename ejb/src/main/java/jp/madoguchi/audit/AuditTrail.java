package jp.madoguchi.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * What a use case says about its own entry, from inside its transaction. Nothing said here may be a
 * secret.
 */
@Dependent
public class AuditTrail {
  private static final Object KEY = AuditTrail.class.getName();

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry registry;

  /** The object of the action, for example {@code enrollment/U20261122-000001}. */
  public void about(String object) {
    current().about = object;
  }

  /** The result where the use case ends without a refusal and yet not simply well. */
  public void result(String result) {
    current().result = result;
  }

  /** The person, where the caller is not signed in yet. */
  public void actor(String name) {
    current().actor = name;
  }

  /** Opens the notes of one use case and gives those of the use case that called it, or null. */
  Notes begin() {
    Notes outer = (Notes) registry.getResource(KEY);
    registry.putResource(KEY, new Notes());
    return outer;
  }

  void end(Notes outer) {
    registry.putResource(KEY, outer);
  }

  Notes current() {
    Notes notes = (Notes) registry.getResource(KEY);
    if (notes == null) {
      throw new IllegalStateException("only a use case marked @Audited has an audit trail");
    }
    return notes;
  }

  /** Each is null until said. */
  static final class Notes {
    private String actor;
    private String about;
    private String result;

    String actor() {
      return actor;
    }

    String about() {
      return about;
    }

    String result() {
      return result == null ? "OK" : result;
    }
  }
}
