package jp.madoguchi.web.terminal;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.terminal.ActivateTerminal;
import jp.madoguchi.terminal.ActivationForm;
import jp.madoguchi.web.rest.JsonBodies;
import jp.madoguchi.web.rest.ProblemDetails;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * {@code POST /api/terminal/activations}: 初期登録 of a terminal, with the four texts of the ユーザ設定情報 as
 * {@code institutionCode}, {@code accountId}, {@code password} and {@code activationCode}. 204 when
 * the terminal is registered, else a problem with a code.
 */
@Path("/terminal/activations")
@Tag(name = "terminal", description = "端末")
public class ActivationsResource {
  private static final int MOST_BYTES = 4096;

  @Inject private ActivateTerminal activate;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "activateTerminal", summary = "端末の初期登録。使い方は docs/api/terminal.md にある")
  @APIResponse(responseCode = "204", description = "登録した")
  public Response activate(
      @RequestBody(content = @Content(schema = @Schema(implementation = ActivationForm.class)))
          InputStream body,
      @Context HttpServletRequest request,
      @Context HttpHeaders headers)
      throws IOException {
    ActivationForm form = read(body);
    try {
      activate.activate(form, request.getRemoteAddr());
      return Response.noContent().header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    } catch (Refusal refusal) {
      return ProblemDetails.of(status(refusal.code()), refusal, headers).build();
    }
  }

  private static Response.Status status(ErrorCode code) {
    return switch (code) {
      case TER_001 -> Response.Status.FORBIDDEN;
      case TER_002 -> Response.Status.CONFLICT;
      case TER_003 -> Response.Status.TOO_MANY_REQUESTS;
      default -> Response.Status.BAD_REQUEST;
    };
  }

  private static ActivationForm read(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw JsonBodies.unreadable();
    }
    JsonObject json = JsonBodies.object(new String(bytes, StandardCharsets.UTF_8));
    return new ActivationForm(
        text(json, "institutionCode"),
        text(json, "accountId"),
        text(json, "password"),
        text(json, "activationCode"));
  }

  /** Empty where there is no such text. */
  private static String text(JsonObject json, String name) {
    return json.get(name) instanceof JsonString text ? text.getString() : "";
  }
}
