package font;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Build only: writes a TrueType font anew with its glyphs in an order that packs well. Every
 * character keeps its outline and its advance. Why: docs/adr/0006.
 */
final class SortGlyphs {
  /** What draws and measures; what shapes or sets vertically is never asked for on a sheet. */
  private static final Set<String> KEPT =
      Set.of(
          "OS/2", "cmap", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post",
          "prep");

  private SortGlyphs() {}

  public static void main(String[] files) throws Exception {
    Path sorted = Path.of(files[1]);
    Files.createDirectories(sorted.getParent());
    Files.write(sorted, sorted(Files.readAllBytes(Path.of(files[0]))));
  }

  private static byte[] sorted(byte[] published) {
    Tables tables = Tables.parse(published);
    SortedMap<Integer, Integer> characters = CharacterMap.parse(tables.get("cmap"));
    Glyphs glyphs = Glyphs.parse(tables);
    Map<Integer, Integer> numbers = glyphs.keepSorted(characters.values());
    SortedMap<Integer, Integer> renumbered = new TreeMap<>();
    characters.forEach((character, glyph) -> renumbered.put(character, numbers.get(glyph)));
    tables.keepOnly(KEPT);
    tables.put("cmap", CharacterMap.bytes(renumbered));
    glyphs.writeTo(tables);
    return tables.bytes();
  }
}
