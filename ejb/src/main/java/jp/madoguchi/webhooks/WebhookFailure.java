package jp.madoguchi.webhooks;

import java.util.Optional;
import java.util.stream.Stream;

/** Why an attempt has no answer. */
public enum WebhookFailure {
  /** Nothing is to be sent, for the client has ended or its webhook is switched off. */
  OFF,
  /** The name stands for an address of an internal network. */
  ADDRESS,
  /** No connection, or one that broke off. */
  NETWORK,
  /** The answer did not come in time. */
  TIMEOUT,
  /** The portal stopped meanwhile. */
  INTERRUPTED;

  /** What stands before the status of an answer that is no 2xx. */
  public static final String ANSWERED = "HTTP ";

  /** Empty for a failure of another kind. */
  public static Optional<WebhookFailure> of(String error) {
    return Stream.of(values()).filter(known -> known.name().equals(error)).findFirst();
  }
}
