package jp.madoguchi.audit;

/**
 * A place in the chain.
 *
 * @param sequence 0 before the first entry
 * @param hash the chain's value there, empty before the first entry
 */
record ChainPoint(long sequence, String hash) {
  static final ChainPoint START = new ChainPoint(0, "");
}
