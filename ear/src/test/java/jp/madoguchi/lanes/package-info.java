/**
 * What runs at the same time. First the container tests in two lanes: one would leave a core idle
 * while it waits, and of more than two each waits for the others. Then the stories of the browser
 * in two, each with a portal, and beside them the killed servers: all of them wait, for a page or a
 * lease.
 */
package jp.madoguchi.lanes;
