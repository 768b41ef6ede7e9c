package jp.madoguchi.reports;

import java.nio.charset.StandardCharsets;

/** What a PDF says of itself in XMP (ISO 16684-1): its title, and that it keeps to PDF/UA-1. */
final class SheetMetadata {
  private static final String XMP =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
      <pdfuaid:part>1</pdfuaid:part>
      </rdf:Description>
      </rdf:RDF></x:xmpmeta>
      <?xpacket end="r"?>
      """;

  private SheetMetadata() {}

  /**
   * @param title from the layout
   */
  static byte[] of(String title) {
    String escaped = title.replace("&", "&amp;").replace("<", "&lt;");
    return XMP.formatted(escaped).getBytes(StandardCharsets.UTF_8);
  }
}
