package jp.madoguchi.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** The time comes from the injected clock, chance from SecureRandom. */
class TimeAndChanceTest {
  private static final DescribedPredicate<JavaAccess<?>> ASKS_THE_MACHINE_FOR_THE_TIME =
      describe("asks the machine for the time", access -> asksForTheTime(access.getTarget()));

  /** Nobody gains anything by guessing when a mail is tried again. */
  private static final String SPREADS_RETRIES = "jp.madoguchi.mail.DeliverMail";

  @Test
  void timeComesFromTheClock() {
    noClasses()
        .that()
        .resideOutsideOfPackage("jp.madoguchi.dev..")
        .should()
        .accessTargetWhere(ASKS_THE_MACHINE_FOR_THE_TIME)
        .check(House.CLASSES);
  }

  @Test
  void chanceIsSecure() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(SPREADS_RETRIES)
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callConstructor(java.util.Random.class)
        .check(House.CLASSES);
  }

  private static boolean asksForTheTime(AccessTarget target) {
    if (!(target instanceof AccessTarget.CodeUnitCallTarget call)) {
      return false;
    }
    JavaClass owner = call.getOwner();
    return switch (call.getName()) {
      case "now" ->
          owner.getPackageName().equals("java.time")
              && call.getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Clock.class));
      case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
      case "<init>" ->
          owner.isEquivalentTo(java.util.Date.class) && call.getRawParameterTypes().isEmpty();
      default -> owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system");
    };
  }
}
