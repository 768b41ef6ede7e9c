package jp.madoguchi.browser;

/** The same on the second lane's portal. */
class SecondCanaryTest extends CanaryTest {}
