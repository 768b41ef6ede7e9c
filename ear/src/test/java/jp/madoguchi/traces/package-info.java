/**
 * 痕跡. After all journeys: what the portal and its tests have left, searched for the secrets that
 * went through. Runs when the servers have stopped.
 */
package jp.madoguchi.traces;
