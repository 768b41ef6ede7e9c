/**
 * What runs at the same time: the container tests, split by the first letter of their names; then
 * the browser and the killed servers. One lane leaves a core idle while it waits; with more than
 * two they wait for each other.
 */
package jp.madoguchi.lanes;
