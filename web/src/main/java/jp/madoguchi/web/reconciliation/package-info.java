/**
 * 夜間照合の結果: what each night found and did, how it goes over thirty nights, and what people decide
 * about the discrepancies.
 */
package jp.madoguchi.web.reconciliation;
