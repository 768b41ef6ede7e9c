package jp.madoguchi.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.figures.MinistryFigures;
import jp.madoguchi.registry.Prefecture;
import jp.madoguchi.shared.InstitutionKind;

/** 全施設, 利用申請済, 準備完了, 運用開始日入力済 by prefecture, of one kind or all. */
@Named
@RequestScoped
public class MinistryPage {
  @Inject private MinistryFigures figures;
  @Inject private FiguresView view;

  private String kind;
  private Optional<MinistryFigures.Night> night;

  /**
   * @param label of the prefecture, or 全国
   * @param appliedShare in percent of the institutions; a dash when there are none
   */
  public record Line(
      String label,
      long institutions,
      long applied,
      long prepared,
      long live,
      String appliedShare) {}

  /** Null before the first night. */
  public MinistryFigures.Night getNight() {
    if (night == null) {
      night = figures.newest();
    }
    return night.orElse(null);
  }

  /** The whole country, then the 47 prefectures. */
  public List<Line> getLines() {
    InstitutionKind wanted = FiguresView.kind(kind);
    List<MinistryFigures.Row> rows =
        getNight().rows().stream().filter(r -> wanted == null || r.kind() == wanted).toList();
    return Stream.concat(
            Stream.of(line(view.word("country"), rows)),
            Stream.of(Prefecture.values())
                .map(
                    p ->
                        line(
                            view.prefecture(p),
                            rows.stream().filter(r -> r.prefecture().equals(p.code())).toList())))
        .toList();
  }

  private Line line(String label, List<MinistryFigures.Row> rows) {
    long institutions = rows.stream().mapToLong(MinistryFigures.Row::institutions).sum();
    long applied = rows.stream().mapToLong(MinistryFigures.Row::applied).sum();
    long prepared = rows.stream().mapToLong(MinistryFigures.Row::prepared).sum();
    long live = rows.stream().mapToLong(MinistryFigures.Row::live).sum();
    return new Line(
        label, institutions, applied, prepared, live, view.share(applied, institutions));
  }

  /** A new address. */
  public String choose() {
    return "/office/figures/ministry?faces-redirect=true&includeViewParams=true";
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }
}
