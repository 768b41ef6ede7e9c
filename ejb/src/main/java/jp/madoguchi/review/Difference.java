package jp.madoguchi.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two short texts in pieces, each of which either stands in both or in one only: the longest common
 * sequence of characters, none of which is cut in half.
 *
 * @param applied what the application says
 * @param registered what the register says
 */
public record Difference(List<Part> applied, List<Part> registered) {
  /**
   * @param other whether it is missing on the other side
   */
  public record Part(String text, boolean other) {}

  static Difference between(String applied, String registered) {
    int[] a = applied.codePoints().toArray();
    int[] b = registered.codePoints().toArray();
    int[][] common = common(a, b);
    boolean[] inA = new boolean[a.length];
    boolean[] inB = new boolean[b.length];
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        inA[i++] = true;
        inB[j++] = true;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return new Difference(parts(a, inA), parts(b, inB));
  }

  /** The registered text that has most in common with what was applied for. */
  static String nearest(String applied, List<String> registered) {
    int[] a = applied.codePoints().toArray();
    return registered.stream()
        .max(Comparator.comparingInt(text -> common(a, text.codePoints().toArray())[0][0]))
        .orElseThrow();
  }

  /** How many characters the rests from each place on have in common, in order. */
  private static int[][] common(int[] a, int[] b) {
    int[][] common = new int[a.length + 1][b.length + 1];
    for (int i = a.length - 1; i >= 0; i--) {
      for (int j = b.length - 1; j >= 0; j--) {
        common[i][j] =
            a[i] == b[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static List<Part> parts(int[] points, boolean[] inBoth) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= points.length; i++) {
      if (i == points.length || inBoth[i] != inBoth[start]) {
        parts.add(new Part(new String(points, start, i - start), !inBoth[start]));
        start = i;
      }
    }
    return List.copyOf(parts);
  }
}
