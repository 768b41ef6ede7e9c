package jp.madoguchi.web.rest;

/** What can be changed: its version is the ETag of every answer that shows it. */
public interface Versioned {
  long version();
}
