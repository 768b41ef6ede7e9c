/**
 * 共通の型. Plain types that every feature uses: errors, the kinds of institution, the keys of this
 * server and what is done with them. Depends on no feature. Not a place for what has a home
 * elsewhere.
 */
package jp.madoguchi.shared;
