package jp.madoguchi.container;

/** The same on the second lane's server. */
class SecondCanaryTest extends CanaryTest {}
