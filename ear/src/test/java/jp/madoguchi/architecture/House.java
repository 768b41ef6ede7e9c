package jp.madoguchi.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.stream.Stream;

/** The compiled classes of the three modules, read once. */
final class House {
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("jp.madoguchi");

  static final DescribedPredicate<JavaClass> BUSINESS =
      describe("a class of the business", c -> !inWeb(c) && !inReports(c));

  private static final String ROOT = "jp.madoguchi.";

  private House() {}

  static boolean inWeb(JavaClass c) {
    return (c.getPackageName() + '.').startsWith(ROOT + "web.");
  }

  static boolean inReports(JavaClass c) {
    return (c.getPackageName() + '.').startsWith(ROOT + "reports.");
  }

  /** {@code registration}, {@code web.registration}, {@code reports}; empty for foreign classes. */
  static String featureOf(JavaClass c) {
    if (!(c.getPackageName() + '.').startsWith(ROOT)) {
      return "";
    }
    String[] parts = c.getPackageName().substring(ROOT.length()).split("\\.");
    return parts[0].equals("web") && parts.length > 1 ? "web." + parts[1] : parts[0];
  }

  static Stream<JavaClass> stateless() {
    return CLASSES.stream().filter(c -> c.isAnnotatedWith(Stateless.class));
  }

  /** Top-level types that a person wrote. */
  static List<JavaClass> types() {
    return CLASSES.stream()
        .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
        .toList();
  }
}
