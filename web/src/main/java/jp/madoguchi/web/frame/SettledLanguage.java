package jp.madoguchi.web.frame;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** Whose language this session has passed on, and which: pages ask for it again and again. */
@SessionScoped
public class SettledLanguage implements Serializable {
  private static final long serialVersionUID = 1L;

  private String settled = "";

  boolean is(String name, String tag) {
    return settled.equals(name + ' ' + tag);
  }

  void becomes(String name, String tag) {
    settled = name + ' ' + tag;
  }
}
