/**
 * データベースの構造. Brings the schema up to date before Hibernate looks at it. Touches the database only
 * and knows no feature; each feature brings its own files under {@code db/migration}.
 */
package jp.madoguchi.schema;
