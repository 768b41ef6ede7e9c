package jp.madoguchi.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The draft of one form of one person; its content is written like a posted form. */
@Entity
class Draft {
  /** Longer values are not kept; three fields of a form fit many times. */
  private static final int LONGEST = 200;

  private static final int MOST = 4;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;
  private String owner;
  private String form;
  private String content;
  private Instant savedAt;

  protected Draft() {}

  Draft(String owner, String form) {
    this.owner = owner;
    this.form = form;
  }

  /**
   * @param values by the ids of their fields; null and what is too long are left out
   */
  void keep(Map<String, String> values, Instant now) {
    if (values.size() > MOST) {
      throw new IllegalArgumentException("a draft has at most " + MOST + " values");
    }
    content =
        values.entrySet().stream()
            .filter(e -> e.getValue() != null && e.getValue().length() <= LONGEST)
            .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
            .sorted()
            .collect(Collectors.joining("&"));
    savedAt = now;
  }

  MyDraft.Kept kept() {
    Map<String, String> values = new TreeMap<>();
    for (String pair : content.split("&")) {
      String[] parts = pair.split("=", 2);
      if (parts.length == 2) {
        values.put(decoded(parts[0]), decoded(parts[1]));
      }
    }
    return new MyDraft.Kept(values, savedAt);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
