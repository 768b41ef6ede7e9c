package jp.madoguchi.browser;

/**
 * At which screens a walk looks closely; what one walk has looked at need not be looked at again.
 */
enum Looks {
  EVERYWHERE,
  WHERE_THE_KIND_DIFFERS,
  NOWHERE
}
