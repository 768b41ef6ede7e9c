/** 検査の足場. Starts what the tests need around the portal: a database, a mail sink, the server. */
package jp.madoguchi.harness;
