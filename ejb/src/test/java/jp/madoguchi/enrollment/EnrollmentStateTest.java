package jp.madoguchi.enrollment;

import static jp.madoguchi.enrollment.EnrollmentState.APPROVED;
import static jp.madoguchi.enrollment.EnrollmentState.COMPLETED;
import static jp.madoguchi.enrollment.EnrollmentState.DRAFT;
import static jp.madoguchi.enrollment.EnrollmentState.REJECTED;
import static jp.madoguchi.enrollment.EnrollmentState.SUBMITTED;
import static jp.madoguchi.enrollment.EnrollmentState.UNDER_REVIEW;
import static jp.madoguchi.enrollment.EnrollmentState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnrollmentStateTest {
  @Test
  void endsWhereNothingFollows() {
    assertThat(Arrays.stream(EnrollmentState.values()).filter(EnrollmentState::isFinal))
        .containsExactlyInAnyOrder(REJECTED, COMPLETED, WITHDRAWN);
  }

  @Test
  void everyStateIsReachedFromTheDraft() {
    Set<EnrollmentState> seen = EnumSet.of(DRAFT);
    ArrayDeque<EnrollmentState> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (EnrollmentState next : open.remove().next()) {
        if (seen.add(next)) {
          open.add(next);
        }
      }
    }
    assertThat(seen).containsExactly(EnrollmentState.values());
  }

  @Test
  void nobodyApprovesWhatNobodyReviews() {
    assertThat(Arrays.stream(EnrollmentState.values()).filter(s -> s.next().contains(APPROVED)))
        .containsExactly(UNDER_REVIEW);
    assertThat(SUBMITTED.next()).containsExactlyInAnyOrder(UNDER_REVIEW, WITHDRAWN);
  }
}
