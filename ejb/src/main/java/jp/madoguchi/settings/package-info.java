/**
 * 設定. What an operator may set: few values, each with a default that works. Read from MicroProfile
 * Config at every use; with the counter of what settings limit. Knows no feature.
 */
package jp.madoguchi.settings;
