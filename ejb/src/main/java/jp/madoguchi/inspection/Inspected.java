package jp.madoguchi.inspection;

/**
 * What looking into a file has found.
 *
 * @param pages 1 for a picture
 */
public record Inspected(FileKind kind, int pages) {}
