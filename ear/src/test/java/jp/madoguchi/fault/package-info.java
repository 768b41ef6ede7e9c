/**
 * 故障. Servers that are killed while they work, as processes of their own on H2 and on PostgreSQL:
 * what they leave is finished by others, as if nothing had happened.
 */
package jp.madoguchi.fault;
