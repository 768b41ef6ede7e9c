package jp.madoguchi.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import jp.madoguchi.audit.AuditEntries;
import jp.madoguchi.audit.Audited;
import org.junit.jupiter.api.Test;

/**
 * A stateless bean is a use case or a query. Both say who may call them and have one business
 * method; whatever can write a row is a use case, and is audited.
 */
class UseCasesTest {
  /** They write for the use cases and timers that call them, in transactions of their own. */
  private static final Set<String> SERVANTS =
      Set.of(
          "AuditRecorder",
          "BeginCheck",
          "CheckEntries",
          "DeliverMail",
          "DigestCaller",
          "FeedProgress",
          "HoldRun",
          "ReadFeed",
          "SealEntries",
          "SendNewMail",
          "StartDueJobs");

  @Test
  void everyStatelessBeanSaysWhoMayCallIt() {
    assertThat(
            statelessBeans(
                c -> !c.isAnnotatedWith(RolesAllowed.class) && !c.isAnnotatedWith(PermitAll.class)))
        .isEmpty();
  }

  @Test
  void whateverCanWriteIsAudited() {
    assertThat(statelessBeans(c -> !c.isAnnotatedWith(Audited.class) && Writes.reachedFrom(c)))
        .isSubsetOf(SERVANTS);
  }

  @Test
  void everyStatelessBeanHasOneBusinessMethod() {
    assertThat(statelessBeans(c -> c.getMethods().stream().filter(this::isBusiness).count() != 1))
        .isSubsetOf(SERVANTS);
  }

  @Test
  void everyUseCaseHasAContainerTest() {
    assertThat(statelessBeans(c -> c.isAnnotatedWith(Audited.class) && !isTested(c))).isEmpty();
  }

  /** Looking at the trail leaves an entry, which the rows themselves do not. */
  @Test
  void onlyWhoLeavesAnEntryReadsTheTrail() {
    assertThat(House.CLASSES.get(AuditEntries.class).getMethods())
        .filteredOn(this::isBusiness)
        .flatExtracting(JavaMethod::getAccessesToSelf)
        .extracting(access -> access.getOriginOwner().getSimpleName())
        .containsOnly("ReadAuditTrail", "TrailCopy");
  }

  private static boolean isTested(JavaClass useCase) {
    String test = "/jp/madoguchi/container/" + useCase.getSimpleName() + "Test.class";
    return UseCasesTest.class.getResource(test) != null;
  }

  private boolean isBusiness(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.PUBLIC)
        && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  private static Set<String> statelessBeans(Predicate<JavaClass> condition) {
    return House.stateless()
        .filter(condition)
        .map(JavaClass::getSimpleName)
        .collect(toCollection(TreeSet::new));
  }
}
