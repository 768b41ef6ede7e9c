package jp.madoguchi.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code /api/docs}: the description of the API for people, without anything from elsewhere. */
@Path("/docs")
public class DocsResource {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  @Inject private ServletContext files;

  @GET
  @Operation(hidden = true)
  public Response page() {
    return file("docs.html", "text/html;charset=UTF-8");
  }

  @GET
  @Path("/docs.js")
  @Operation(hidden = true)
  public Response script() {
    return file("docs.js", "text/javascript;charset=UTF-8");
  }

  @GET
  @Path("/docs.css")
  @Operation(hidden = true)
  public Response style() {
    return file("docs.css", "text/css;charset=UTF-8");
  }

  private Response file(String name, String type) {
    InputStream content = files.getResourceAsStream("/WEB-INF/api/" + name);
    return Response.ok(content, type).header("Content-Security-Policy", POLICY).build();
  }
}
