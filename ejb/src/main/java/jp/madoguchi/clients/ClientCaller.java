package jp.madoguchi.clients;

import java.time.Instant;
import java.util.Set;

/**
 * Which system calls.
 *
 * @param name as the trail knows it
 * @param roles of the container
 * @param again when it may call again; null unless it called too often
 */
public record ClientCaller(String name, Set<Scope> scopes, Set<String> roles, Instant again) {}
