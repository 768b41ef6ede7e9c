/** 業務の状況 and the ministry's figures, for all of the fund's people. */
package jp.madoguchi.web.figures;
