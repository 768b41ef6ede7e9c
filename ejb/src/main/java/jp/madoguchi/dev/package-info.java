/**
 * 体験用の構成. What exists only in the embedded profile ({@code madoguchi.profile=embedded}): a clock
 * that tests can move, and a register of institutions and people that do not exist. Also the one
 * place that chooses the clock, so that no feature knows this package.
 */
package jp.madoguchi.dev;
