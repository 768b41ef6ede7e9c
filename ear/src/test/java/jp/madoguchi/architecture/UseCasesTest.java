package jp.madoguchi.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import jp.madoguchi.audit.Audited;
import org.junit.jupiter.api.Test;

/**
 * A stateless bean is a use case: guarded, audited, one business method. What only reads, or only
 * serves use cases, may do without the audit when it stands in the list, and then it may not write.
 */
class UseCasesTest {
  /** Queries; none of them writes. */
  private static final Set<String> QUERIES = Set.of();

  /** Beans that exist for a transaction of their own, called by use cases and timers only. */
  private static final Set<String> SERVANTS = Set.of("AuditRecorder");

  private static final Set<String> WRITES = Set.of("persist", "merge", "remove", "executeUpdate");

  @Test
  void everyStatelessBeanSaysWhoMayCallIt() {
    assertThat(
            names(
                c -> !c.isAnnotatedWith(RolesAllowed.class) && !c.isAnnotatedWith(PermitAll.class)))
        .isEmpty();
  }

  @Test
  void everyUseCaseIsAudited() {
    assertThat(names(c -> !c.isAnnotatedWith(Audited.class)))
        .as("audited, or in one of the two lists of this test")
        .containsExactlyInAnyOrderElementsOf(union(QUERIES, SERVANTS));
  }

  @Test
  void everyUseCaseHasOneBusinessMethod() {
    assertThat(
            names(
                c ->
                    !SERVANTS.contains(c.getSimpleName())
                        && c.getMethods().stream().filter(UseCasesTest::isPublic).count() != 1))
        .isEmpty();
  }

  @Test
  void queriesWriteNothing() {
    assertThat(names(c -> QUERIES.contains(c.getSimpleName()) && reaches(c))).isEmpty();
  }

  /** Whether a call to a bean can end in a write, through classes of our own. */
  private static boolean reaches(JavaClass start) {
    Set<JavaMethod> seen = new HashSet<>(start.getMethods());
    Deque<JavaMethod> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (var call : open.pop().getMethodCallsFromSelf()) {
        if (call.getTargetOwner().getPackageName().equals("jakarta.persistence")
            && WRITES.contains(call.getName())) {
          return true;
        }
        call.getTarget()
            .resolveMember()
            .filter(m -> House.CLASSES.contain(m.getOwner().getName()))
            .filter(seen::add)
            .ifPresent(open::push);
      }
    }
    return false;
  }

  private static boolean isPublic(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.PUBLIC)
        && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  private static Set<String> names(Predicate<JavaClass> broken) {
    return House.stateless()
        .filter(broken)
        .map(JavaClass::getSimpleName)
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> all = new TreeSet<>(a);
    all.addAll(b);
    return all;
  }
}
