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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
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

  /**
   * RFC 6749 §5.2.
   *
   * @param error what is wrong, by its name there
   */
  public record TokenError(
      @Schema(
              enumeration = {
                "invalid_client",
                "invalid_scope",
                "temporarily_unavailable",
                "unsupported_grant_type"
              })
          String error) {}

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "drawToken", summary = "トークンの取得（RFC 6749 §4.4）。利用者はHTTP Basicで示してもよい")
  @APIResponse(
      responseCode = "200",
      description = "10分間使えるトークン",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema =
                  @Schema(
                      type = SchemaType.OBJECT,
                      requiredProperties = {"access_token", "token_type", "expires_in", "scope"},
                      properties = {
                        @SchemaProperty(name = "access_token", type = SchemaType.STRING),
                        @SchemaProperty(name = "token_type", type = SchemaType.STRING),
                        @SchemaProperty(name = "expires_in", type = SchemaType.INTEGER),
                        @SchemaProperty(name = "scope", type = SchemaType.STRING)
                      })))
  @APIResponse(
      responseCode = "400",
      description = "invalid_scope、unsupported_grant_type。読み取れない要求はRFC 9457",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = TokenError.class)),
        @Content(
            mediaType = "application/problem+json",
            schema = @Schema(ref = "#/components/schemas/Problem"))
      })
  @APIResponse(
      responseCode = "401",
      description = "invalid_client",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TokenError.class)))
  @APIResponse(
      responseCode = "429",
      description = "temporarily_unavailable。Retry-Afterの秒数を待つ",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TokenError.class)))
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
    return answer(status, new TokenError(error));
  }

  private static Response.ResponseBuilder answer(Response.Status status, Object body) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(body);
  }
}
