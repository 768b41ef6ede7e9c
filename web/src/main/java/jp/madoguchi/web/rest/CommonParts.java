package jp.madoguchi.web.rest;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What is true of every operation of the back office stands in the description of each. */
public class CommonParts implements OASFilter {
  private static final String BACK_OFFICE = "/api/v1/";
  private static final String PROBLEM = "Problem";

  @Override
  public void filterOpenAPI(OpenAPI description) {
    description.getComponents().addSchema(PROBLEM, problem());
    description.getPaths().getPathItems().entrySet().stream()
        .filter(path -> path.getKey().startsWith(BACK_OFFICE))
        .map(Map.Entry::getValue)
        .forEach(path -> path.getOperations().forEach(CommonParts::complete));
  }

  private static void complete(PathItem.HttpMethod method, Operation operation) {
    operation.addSecurityRequirement(
        OASFactory.createSecurityRequirement().addScheme(RestDoor.OAUTH, List.of()));
    operation.getResponses().addAPIResponse("default", refused());
    if (method == PathItem.HttpMethod.POST) {
      operation.getParameters().stream()
          .filter(parameter -> parameter.getName().equals(Tags.IF_MATCH))
          .forEach(parameter -> parameter.required(true).description("読んだときのETag"));
      operation.addParameter(
          OASFactory.createParameter()
              .name(RepeatedPosts.KEY)
              .in(Parameter.In.HEADER)
              .required(true)
              .description("要求ごとに異なる8～80文字。同じ要求を送り直すときは同じ値")
              .schema(text().pattern("^[A-Za-z0-9_-]{8,80}$")));
    }
  }

  private static APIResponse refused() {
    return OASFactory.createAPIResponse()
        .description("RFC 9457")
        .content(
            OASFactory.createContent()
                .addMediaType(
                    "application/problem+json",
                    OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))));
  }

  private static Schema problem() {
    Schema error =
        object()
            .addProperty("field", text())
            .addProperty("code", text())
            .addProperty("detail", text());
    return object()
        .addProperty("title", text())
        .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
        .addProperty("code", text())
        .addProperty("detail", text())
        .addProperty(
            "errors", OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(error))
        .required(List.of("title", "status"));
  }

  private static Schema object() {
    return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }
}
