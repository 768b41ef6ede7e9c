package jp.madoguchi.clients;

public enum ClientState {
  ACTIVE,
  /** Its last day is over. */
  EXPIRED,
  REVOKED
}
