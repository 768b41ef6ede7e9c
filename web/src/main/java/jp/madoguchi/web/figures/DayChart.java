package jp.madoguchi.web.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import jp.madoguchi.figures.Throughput;

/**
 * Thirty days as bars, the newest at the right, two a day. The picture is 300 wide and 100 high and
 * is stretched to the place it has, so that it holds no text.
 *
 * @param most the number that a bar of full height stands for, 0 when there is none
 */
public record DayChart(List<Slot> slots, long most) {
  private static final int SLOT = 10;
  private static final int HEIGHT = 100;

  /** Lower, nobody would see that there is something. */
  private static final int LOWEST = 2;

  /** One day. */
  public record Slot(LocalDate day, long firstNumber, long secondNumber, Bar first, Bar second) {}

  /** A rectangle. Its {@code y} runs downwards. */
  public record Bar(int x, int y, int width, int height) {}

  /**
   * @param days the oldest first
   */
  static DayChart of(
      List<Throughput.Day> days,
      ToLongFunction<Throughput.Day> first,
      ToLongFunction<Throughput.Day> second) {
    long most =
        days.stream()
            .mapToLong(day -> Math.max(first.applyAsLong(day), second.applyAsLong(day)))
            .max()
            .orElse(0);
    List<Slot> slots = new ArrayList<>();
    for (Throughput.Day day : days) {
      int x = slots.size() * SLOT;
      long one = first.applyAsLong(day);
      long two = second.applyAsLong(day);
      slots.add(new Slot(day.day(), one, two, bar(x + 1, one, most), bar(x + 5, two, most)));
    }
    return new DayChart(List.copyOf(slots), most);
  }

  private static Bar bar(int x, long number, long most) {
    int height = number == 0 ? 0 : (int) Math.max(LOWEST, HEIGHT * number / most);
    return new Bar(x, HEIGHT - height, SLOT / 2 - 1, height);
  }
}
