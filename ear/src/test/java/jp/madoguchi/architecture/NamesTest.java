package jp.madoguchi.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Names say what a thing is in the field, and every feature says what it is. */
class NamesTest {
  private static final Pattern EMPTY_WORD =
      Pattern.compile(".*(Impl|Manager|Helper|Util|Utils|DTO|Dto|VO|Data|Info|Processor)");

  /** The 施術管理者, a person. */
  private static final String MANAGER = "jp.madoguchi.registry.Manager";

  /** Interfaces that stand for something outside the house. */
  private static final Set<String> PORTS =
      Set.of("MailTransport", "VirusScanner", "WebhookTransport");

  @Test
  void noNameEndsInAWordThatSaysNothing() {
    assertThat(House.CLASSES.stream().map(JavaClass::getName))
        .filteredOn(name -> EMPTY_WORD.matcher(name).matches())
        .filteredOn(name -> !name.equals(MANAGER))
        .isEmpty();
  }

  @Test
  void anInterfaceHasSeveralImplementationsOrIsAPort() {
    assertThat(
            House.CLASSES.stream()
                .filter(c -> c.isInterface() && c.getAllSubclasses().size() == 1)
                .map(JavaClass::getSimpleName))
        .isSubsetOf(PORTS);
  }

  @Test
  void everyPackageSaysWhatItIs() {
    Set<String> explained =
        House.CLASSES.stream()
            .filter(c -> c.getSimpleName().equals("package-info"))
            .map(JavaClass::getPackageName)
            .collect(toSet());
    assertThat(House.types().stream().map(JavaClass::getPackageName)).isSubsetOf(explained);
  }

  @Test
  void packagesStaySmall() {
    assertThat(House.types().stream().collect(groupingBy(JavaClass::getPackageName, counting())))
        .allSatisfy((name, types) -> assertThat(types).isLessThanOrEqualTo(25));
  }

  @Test
  void sharedStaysBelowSixteenTypes() {
    assertThat(House.types().stream().filter(c -> House.featureOf(c).equals("shared")))
        .hasSizeLessThan(16);
  }
}
