/**
 * 設定. What an operator may set: few values, each with a default that works. Read from MicroProfile
 * Config at every use; knows no feature.
 */
package jp.madoguchi.settings;
