package jp.madoguchi.enrollment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.registry.InstitutionCard;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.shared.TypedText;

/** Whose an application is: what the fund's list is filtered by and looked through for. */
@Embeddable
class SoughtBy {
  @Enumerated(EnumType.STRING)
  private InstitutionKind kind;

  private String prefecture;
  private String sought;

  protected SoughtBy() {}

  SoughtBy(String receipt, InstitutionCard.Card institution) {
    kind = institution.kind();
    prefecture = institution.prefecture().code();
    String kana = Objects.requireNonNullElse(institution.nameKana(), "");
    sought =
        Stream.of(
                receipt,
                institution.name(),
                kana,
                institution.code().toString(),
                institution.displayNumber())
            .map(TypedText::sought)
            .collect(Collectors.joining("|"));
  }
}
