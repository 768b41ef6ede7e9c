/**
 * 設定. What an operator may set: few values, each with a default that works. Read from MicroProfile
 * Config at every use; with the counter of what settings limit, and how long people wait who try
 * on. Knows no feature.
 */
package jp.madoguchi.settings;
