package jp.madoguchi.web.rest;

import jakarta.ws.rs.core.Response;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/**
 * The HTTP status of a refusal. What stands nowhere here is 422 where a field is wrong, and 409
 * where the thing is in another state.
 */
final class RefusalStatus {
  private RefusalStatus() {}

  static Response.StatusType of(Refusal refusal) {
    Problem first = refusal.problems().get(0);
    return switch (first.code()) {
      case API_001 -> Response.Status.UNAUTHORIZED;
      case API_002 -> Response.Status.FORBIDDEN;
      case API_003 -> Response.Status.PRECONDITION_REQUIRED;
      case API_004, REV_001, ACC_002, FEED_023, WHK_005 -> Response.Status.PRECONDITION_FAILED;
      case API_005, API_010, API_011 -> Response.Status.BAD_REQUEST;
      case API_006, REV_010, REV_011, REV_012 -> Unprocessable.CONTENT;
      case API_007 -> Response.Status.CONFLICT;
      case API_008 -> Response.Status.TOO_MANY_REQUESTS;
      case API_009, ACC_012, WHK_004 -> Response.Status.NOT_FOUND;
      default -> first.field() == null ? Response.Status.CONFLICT : Unprocessable.CONTENT;
    };
  }

  /** Jakarta REST has no name for it (RFC 9110 §15.5.21). */
  private enum Unprocessable implements Response.StatusType {
    CONTENT;

    @Override
    public int getStatusCode() {
      return 422;
    }

    @Override
    public Response.Status.Family getFamily() {
      return Response.Status.Family.CLIENT_ERROR;
    }

    @Override
    public String getReasonPhrase() {
      return "Unprocessable Content";
    }
  }
}
