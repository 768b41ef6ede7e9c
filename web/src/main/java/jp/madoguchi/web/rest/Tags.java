package jp.madoguchi.web.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** The version of a thing as its ETag, and as the If-Match of who changes it (RFC 9110 §13.1.1). */
public final class Tags {
  /** Name of the header, for parameters. */
  public static final String IF_MATCH = HttpHeaders.IF_MATCH;

  private static final Pattern ONE = Pattern.compile("\"([0-9]{1,18})\"");

  private Tags() {}

  public static EntityTag of(long version) {
    return new EntityTag(Long.toString(version));
  }

  /** For who names the version in another way than by the header. */
  public static String ifMatch(long version) {
    return "\"" + version + "\"";
  }

  /**
   * @param ifMatch the header; null if it was not sent
   * @throws Refusal API-003 without it, API-004 for what no answer of ours had as its ETag
   */
  public static long version(String ifMatch) {
    if (ifMatch == null) {
      throw new Refusal(Problem.of(null, ErrorCode.API_003));
    }
    Matcher tag = ONE.matcher(ifMatch.strip());
    if (!tag.matches()) {
      throw new Refusal(Problem.of(null, ErrorCode.API_004));
    }
    return Long.parseLong(tag.group(1));
  }
}
