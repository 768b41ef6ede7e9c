/** 夜間処理: what the operator sees of the jobs of the night, and starts, stops and resumes. */
package jp.madoguchi.web.jobs;
