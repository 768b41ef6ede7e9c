package jp.madoguchi.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/**
 * The id that ties together the log lines, the audit entries and the error page of one request (or
 * of one run of a timer). A person may quote it on the telephone.
 */
@RequestScoped
public class Correlation {
  private final String id = UUID.randomUUID().toString().replace("-", "").substring(0, 16);

  /** 16 hexadecimal digits, made here and never taken from the caller. */
  public String id() {
    return id;
  }
}
