package jp.madoguchi.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import jakarta.persistence.Entity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out whether a call can end in a changed row. */
final class Writes {
  private static final Set<String> TECHNOLOGIES = Set.of("jakarta.persistence", "java.sql");
  private static final Set<String> CALLS =
      Set.of("persist", "merge", "remove", "executeUpdate", "executeBatch");

  private Writes() {}

  /** Follows calls through classes of our own, but not through events. */
  static boolean reachedFrom(JavaClass start) {
    Set<JavaCodeUnit> seen = new HashSet<>(start.getMethods());
    Deque<JavaCodeUnit> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      JavaCodeUnit unit = open.pop();
      if (writes(unit)) {
        return true;
      }
      called(unit).filter(seen::add).forEach(open::push);
    }
    return false;
  }

  private static boolean writes(JavaCodeUnit unit) {
    return unit.getMethodCallsFromSelf().stream()
            .anyMatch(
                call ->
                    TECHNOLOGIES.contains(call.getTargetOwner().getPackageName())
                        && CALLS.contains(call.getName()))
        || !(unit instanceof JavaConstructor)
            && unit.getFieldAccesses().stream().anyMatch(Writes::changesAnEntity);
  }

  private static boolean changesAnEntity(JavaFieldAccess access) {
    return access.getAccessType() == JavaFieldAccess.AccessType.SET
        && access.getTargetOwner().isAnnotatedWith(Entity.class);
  }

  private static Stream<? extends JavaCodeUnit> called(JavaCodeUnit unit) {
    return Stream.concat(
            unit.getMethodCallsFromSelf().stream().map(call -> call.getTarget().resolveMember()),
            unit.getMethodReferencesFromSelf().stream()
                .map(reference -> reference.getTarget().resolveMember()))
        .flatMap(Optional::stream)
        .filter(method -> House.CLASSES.contain(method.getOwner().getName()));
  }
}
