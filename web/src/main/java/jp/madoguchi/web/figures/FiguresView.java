package jp.madoguchi.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.madoguchi.registry.Prefecture;
import jp.madoguchi.shared.InstitutionKind;
import jp.madoguchi.web.frame.Language;

/** Numbers, kinds and prefectures in the words of these pages. */
@Named
@RequestScoped
public class FiguresView {
  @Inject private FacesContext faces;
  @Inject private Language language;

  /** With separators: 1,000,000; a dash for null. */
  public String number(Number number) {
    return number == null ? word("nothing") : String.format(Locale.ROOT, "%,d", number.longValue());
  }

  /** 「12.5%」; a dash of nothing. */
  public String share(long part, long whole) {
    return whole == 0
        ? word("nothing")
        : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
  }

  /** 「3日」; a dash for null. */
  public String days(Number days) {
    return days == null ? word("nothing") : word("days", days);
  }

  public String prefecture(Prefecture prefecture) {
    return language.getLocale().equals(Locale.JAPANESE)
        ? prefecture.display()
        : prefecture.romanised();
  }

  public List<SelectItem> getPrefectures() {
    return Stream.of(Prefecture.values())
        .map(p -> new SelectItem(p.code(), prefecture(p)))
        .toList();
  }

  public List<SelectItem> getKinds() {
    return Stream.of(InstitutionKind.values())
        .map(kind -> new SelectItem(kind.name(), word("kind_" + kind)))
        .toList();
  }

  /** As short as a chart needs it. */
  public String shortKind(InstitutionKind kind) {
    return word("short_" + kind);
  }

  /** Null for what names none. */
  static InstitutionKind kind(String name) {
    return Stream.of(InstitutionKind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** What is on the page, with numbers in it. */
  public String word(String key, Object... arguments) {
    String text = faces.getApplication().getResourceBundle(faces, "figuresText").getString(key);
    return new MessageFormat(text, Locale.ROOT).format(arguments);
  }
}
