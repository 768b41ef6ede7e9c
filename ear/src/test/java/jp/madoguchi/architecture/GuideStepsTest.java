package jp.madoguchi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.browser.GuideStep;
import jp.madoguchi.browser.StepNotYet;
import org.junit.jupiter.api.Test;

/**
 * The table of the guides' steps is complete: nothing in it that no test walks, nothing left out.
 */
class GuideStepsTest {
  private static final Path PAGES = Path.of("../web/src/main/webapp");

  @Test
  void everyStepIsWalked() {
    JavaClass table =
        new ClassFileImporter().importPackages("jp.madoguchi.browser").get(GuideStep.class);
    List<String> unwalked =
        table.getFields().stream()
            .filter(field -> field.getRawType().equals(table))
            .filter(field -> !isWalked(field))
            .map(JavaField::getName)
            .toList();
    assertThat(unwalked).as("steps without a test").isEmpty();
  }

  private static boolean isWalked(JavaField step) {
    return step.getAccessesToSelf().stream()
        .anyMatch(access -> !access.getOriginOwner().equals(step.getOwner()));
  }

  @Test
  void whatThePortalHasIsInTheTable() {
    assertThat(PAGES).isDirectory();
    List<StepNotYet> here =
        Arrays.stream(StepNotYet.values()).filter(GuideStepsTest::hasPages).toList();
    assertThat(here).as("steps that the portal has now: move them to GuideStep").isEmpty();
  }

  private static boolean hasPages(StepNotYet step) {
    return Stream.of("public", "clinic")
        .map(area -> PAGES.resolve(area).resolve(step.pages()))
        .anyMatch(path -> Files.exists(path) || Files.exists(Path.of(path + ".xhtml")));
  }
}
