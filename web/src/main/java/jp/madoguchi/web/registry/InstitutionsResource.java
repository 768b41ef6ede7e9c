package jp.madoguchi.web.registry;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.clients.Scope;
import jp.madoguchi.registry.InstitutionCode;
import jp.madoguchi.registry.InstitutionRecord;
import jp.madoguchi.registry.InstitutionStatus;
import jp.madoguchi.registry.InstitutionsByRegistration;
import jp.madoguchi.registry.RegisterRecord;
import jp.madoguchi.registry.RegistrationNumber;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.web.rest.Cursor;
import jp.madoguchi.web.rest.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/institutions}: 台帳の記載. */
@Path("/v1/institutions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "institutions", description = "施設台帳")
public class InstitutionsResource {
  @Inject private InstitutionRecord records;
  @Inject private InstitutionsByRegistration registrations;

  /** JP Core's name of the list of 機関コード. */
  private static final String CODES =
      "http://jpfhir.jp/fhir/core/CodeSystem/insurance-medical-institution-no";

  /**
   * As in {@code Organization.identifier} of FHIR.
   *
   * @param system who gives out such values
   */
  public record Identifier(String system, String value) {}

  /**
   * @param number the 登録記号番号, or the 機関コード where there is none
   * @param prefecture its two digits
   */
  public record Institution(
      String code,
      List<Identifier> identifiers,
      InstitutionKind kind,
      String number,
      String name,
      String nameKana,
      String prefecture,
      String postalCode,
      String address,
      String phone,
      InstitutionStatus status,
      LocalDate statusSince,
      LocalDate registeredOn,
      List<String> managers) {
    static Institution of(RegisterRecord.Entry entry) {
      return new Institution(
          entry.code().digits(),
          List.of(new Identifier(CODES, entry.code().digits())),
          entry.kind(),
          entry.displayNumber(),
          entry.name(),
          entry.nameKana(),
          entry.prefecture().code(),
          entry.postalCode(),
          entry.address(),
          entry.phone(),
          entry.status(),
          entry.statusSince(),
          entry.registeredOn(),
          entry.managers());
    }
  }

  public record Institutions(List<Institution> items) {}

  @GET
  @Path("/{code}")
  @Needs(Scope.INSTITUTIONS_READ)
  @Operation(operationId = "readInstitution", summary = "機関コードの施設")
  public Institution read(@PathParam("code") String code) {
    return InstitutionCode.of(code)
        .flatMap(records::of)
        .map(Institution::of)
        .orElseThrow(Cursor::absent);
  }

  @GET
  @Needs(Scope.INSTITUTIONS_READ)
  @Operation(operationId = "findInstitutions", summary = "登録記号番号の施設、新しい順")
  public Institutions find(
      @QueryParam("kind")
          @Parameter(required = true)
          @Schema(enumeration = {"JUDO_CLINIC", "AHAKI_CLINIC"})
          String kind,
      @QueryParam("registrationNumber") @Parameter(required = true) String number) {
    InstitutionKind ours =
        Stream.of(InstitutionKind.JUDO_CLINIC, InstitutionKind.AHAKI_CLINIC)
            .filter(k -> k.name().equals(kind))
            .findFirst()
            .orElseThrow(() -> Cursor.wrong("kind"));
    RegistrationNumber typed = RegistrationNumber.parse(null, number, ours);
    return new Institutions(
        registrations.having(typed, ours).stream().map(Institution::of).toList());
  }
}
