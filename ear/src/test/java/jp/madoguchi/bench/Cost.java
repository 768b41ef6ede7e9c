package jp.madoguchi.bench;

/** Does a slice of work and says what one unit of it cost. */
@FunctionalInterface
interface Cost {
  /** In the unit of the figure, such as CPU milliseconds for one sign-in. */
  double ofOne() throws Exception;
}
