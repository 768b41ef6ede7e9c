package jp.madoguchi.web.rest;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * What the code does not say of itself in the description of the API: what is true of every
 * operation of the back office, the forms of their parameters, and what is always there in a body.
 */
public class CommonParts implements OASFilter {
  private static final String BACK_OFFICE = "/api/v1/";
  private static final String PROBLEM = "Problem";
  private static final String CODE = "^[0-9]{10}$";

  /** The forms of the parameters, which are the same wherever a name stands. */
  private static final Map<String, String> PATTERNS =
      Map.ofEntries(
          entry("cursor", "^[A-Za-z0-9_-]*$"),
          entry("code", CODE),
          entry("institutionCode", CODE),
          entry("prefecture", "^[0-9]{2}$"),
          entry("receipt", "^U[0-9]{8}-[0-9]{6}$"),
          entry("document", "^[1-9][0-9]{0,3}$"),
          entry("account", "^W[0-9]{7}$"),
          entry("number", "^F[0-9]{8}-[0-9]{6}$"),
          entry("delivery", "^[0-9a-f-]{36}$"),
          entry("run", "^[a-z]{1,20}(-[0-9]{1,19}){1,2}$"),
          entry(Tags.IF_MATCH, "^\"[0-9]{1,18}\"$"));

  private static final Set<String> DAYS = Set.of("asOf", "from", "to");

  /**
   * What may be absent: as its record says, a value that is null does not stand in the JSON. By the
   * name alone, or by that of the record where another one always has it.
   */
  private static final Set<String> MAY_BE_ABSENT =
      Set.of(
          "next",
          // of an application
          "reviewer",
          "claimedAt",
          "proposedBy",
          "decidedAt",
          "decidedBy",
          "ReturnReason.remark",
          "RejectionReason.remark",
          // of an account
          "suspendedOn",
          "endedOn",
          // of an institution
          "nameKana",
          "postalCode",
          "Institution.address",
          "Institution.phone",
          "statusSince",
          "registeredOn",
          // of a feed
          "layout",
          "reason",
          // of a run
          "finishedAt",
          "openAfter",
          // of an entry of the trail
          "sequence",
          "about",
          // of a mail or a delivery
          "sentAt",
          "lastError",
          "lastStatus",
          // of the figures
          "countedFor",
          "median",
          "p90");

  @Override
  public void filterOpenAPI(OpenAPI description) {
    description.getComponents().getSchemas().forEach(CommonParts::require);
    description.getComponents().addSchema(PROBLEM, problem());
    description.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .forEach(operation -> operation.getResponses().addAPIResponse("default", refused()));
    description.getPaths().getPathItems().entrySet().stream()
        .filter(path -> path.getKey().startsWith(BACK_OFFICE))
        .map(Map.Entry::getValue)
        .forEach(path -> path.getOperations().forEach(CommonParts::complete));
  }

  private static void complete(PathItem.HttpMethod method, Operation operation) {
    operation.addSecurityRequirement(
        OASFactory.createSecurityRequirement().addScheme(RestDoor.OAUTH, List.of()));
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(CommonParts::describe);
    }
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

  private static void describe(Parameter parameter) {
    String name = parameter.getName();
    String named = parameter.getSchema().getRef();
    if (named != null) {
      // The scanner puts the type of an object beside it, and a text is none.
      parameter.setSchema(OASFactory.createSchema().ref(named));
      return;
    }
    if (PATTERNS.containsKey(name)) {
      parameter.setSchema(text().pattern(PATTERNS.get(name)));
    } else if (DAYS.contains(name)) {
      parameter.setSchema(text().format("date"));
    } else if (name.equals("limit")) {
      parameter.setSchema(
          OASFactory.createSchema()
              .addType(Schema.SchemaType.INTEGER)
              .minimum(BigDecimal.ONE)
              .maximum(BigDecimal.valueOf(Cursor.MOST))
              .defaultValue(Cursor.FIFTY));
    }
  }

  /**
   * @param name of the schema
   */
  private static void require(String name, Schema schema) {
    if (schema.getProperties() == null) {
      return;
    }
    List<String> always =
        schema.getProperties().keySet().stream()
            .filter(property -> !mayBeAbsent(name, property))
            .toList();
    if (!always.isEmpty()) {
      schema.setRequired(always);
    }
  }

  private static boolean mayBeAbsent(String schema, String property) {
    return MAY_BE_ABSENT.contains(property) || MAY_BE_ABSENT.contains(schema + '.' + property);
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
            .addProperty("detail", text())
            .required(List.of("code", "detail"));
    return object()
        .addProperty("title", text())
        .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
        .addProperty("code", text())
        .addProperty("detail", text())
        .addProperty(
            "errors", OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(error))
        .required(List.of("title", "status", "code", "detail"));
  }

  private static Schema object() {
    return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }
}
