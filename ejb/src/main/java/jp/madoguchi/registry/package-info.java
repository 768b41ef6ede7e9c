/**
 * 施設台帳. The institutions that may use the portal, as the authorities' feeds state them: who they
 * are, under which number, in which state, and who their 施術管理者 is. Only {@link
 * jp.madoguchi.registry.RegisterUpdate} changes them. Touches {@code shared} and {@code audit}.
 *
 * <p>The ids given out here are for other features; they stand in no page and no URL. Rules and
 * their sources: {@code docs/domain.md}.
 */
package jp.madoguchi.registry;
