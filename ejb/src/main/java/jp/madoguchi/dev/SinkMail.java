package jp.madoguchi.dev;

import java.util.List;

/**
 * A mail that lies in the sink.
 *
 * @param links the web addresses in its text, in order
 */
public record SinkMail(String to, String subject, String text, List<String> links) {}
