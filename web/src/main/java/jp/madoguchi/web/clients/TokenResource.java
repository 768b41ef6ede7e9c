package jp.madoguchi.web.clients;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import jp.madoguchi.clients.ClientToken;
import jp.madoguchi.clients.TokenRefused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * {@code POST /api/token}: OAuth 2.0, client credentials (RFC 6749 §4.4). The client says who it is
 * by HTTP Basic or in the form, never both.
 */
@Path("/token")
@Tag(name = "token", description = "トークン")
public class TokenResource {
  @Inject private ClientToken tokens;
  @Inject private Clock clock;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "drawToken", summary = "トークンの取得（RFC 6749 §4.4）。利用者はHTTP Basicで示してもよい")
  @APIResponse(responseCode = "200", description = "10分間使えるトークン")
  public Response draw(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
      @FormParam("grant_type") String grantType,
      @FormParam("client_id") String clientId,
      @FormParam("client_secret") String secret,
      @FormParam("scope") String scope,
      @Context HttpServletRequest request) {
    ClientCredentials sent = ClientCredentials.read(authorization, clientId, secret);
    try {
      ClientToken.Token token =
          tokens.draw(
              new ClientToken.Request(grantType, sent.clientId(), sent.secret(), scope),
              request.getRemoteAddr());
      return answer(Response.Status.OK, body(token)).build();
    } catch (TokenRefused refused) {
      return refused(refused);
    }
  }

  private static String body(ClientToken.Token token) {
    return Json.createObjectBuilder()
        .add("access_token", token.text())
        .add("token_type", "Bearer")
        .add("expires_in", token.secondsGood())
        .add("scope", token.scope())
        .build()
        .toString();
  }

  private Response refused(TokenRefused refused) {
    return switch (refused.code()) {
      case API_020 ->
          error(Response.Status.TOO_MANY_REQUESTS, "temporarily_unavailable")
              .header(
                  HttpHeaders.RETRY_AFTER,
                  1 + Duration.between(clock.instant(), refused.again()).toSeconds())
              .build();
      case API_021 -> error(Response.Status.BAD_REQUEST, "unsupported_grant_type").build();
      case API_023 -> error(Response.Status.BAD_REQUEST, "invalid_scope").build();
      default ->
          error(Response.Status.UNAUTHORIZED, "invalid_client")
              .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"madoguchi\"")
              .build();
    };
  }

  private static Response.ResponseBuilder error(Response.Status status, String error) {
    return answer(status, Json.createObjectBuilder().add("error", error).build().toString());
  }

  private static Response.ResponseBuilder answer(Response.Status status, String body) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(body);
  }
}
