package jp.madoguchi.inspection;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import jp.madoguchi.shared.ErrorCode;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * Walks through every object of a PDF, reachable or not. Looking for words in the bytes would miss
 * what is packed, and find what is only text.
 */
final class PdfObjects {
  private static final int MOST_OBJECTS = 200_000;

  /** Keys under which a PDF keeps what runs, is sent away or is another file. */
  private static final List<String> ACTIVE_KEYS =
      List.of("JS", "JavaScript", "AA", "EmbeddedFiles", "RichMedia", "RichMediaContent", "XFA");

  /** Actions (ISO 32000-1, 12.6.4) that do more than to turn to a page or open a link. */
  private static final Set<String> ACTIVE_ACTIONS =
      Set.of(
          "JavaScript",
          "Launch",
          "SubmitForm",
          "ImportData",
          "GoToE",
          "Rendition",
          "Movie",
          "Sound",
          "RichMediaExecute",
          "GoTo3DView");

  private static final Set<String> ACTIVE_TYPES =
      Set.of("EmbeddedFile", "RichMedia", "FileAttachment");

  private final String name;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSBase> open = new ArrayDeque<>();

  PdfObjects(String name) {
    this.name = name;
  }

  /**
   * @throws FileRefused USE-017 for what acts, USE-023 for a picture that is too large
   * @throws IOException if there are too many objects
   */
  void walk(COSDocument document) throws IOException {
    add(document.getTrailer());
    document.getXrefTable().keySet().forEach(key -> add(document.getObjectFromPool(key)));
    while (!open.isEmpty()) {
      if (seen.size() > MOST_OBJECTS) {
        throw new IOException("too many objects");
      }
      look(open.pop());
    }
  }

  private void look(COSBase object) {
    if (object instanceof COSDictionary dictionary) {
      refuseActive(dictionary);
      refuseLarge(dictionary);
      dictionary.getValues().forEach(this::add);
    } else if (object instanceof COSArray array) {
      array.forEach(this::add);
    }
  }

  private void add(COSBase object) {
    COSBase direct = object instanceof COSObject reference ? reference.getObject() : object;
    if ((direct instanceof COSDictionary || direct instanceof COSArray) && seen.add(direct)) {
      open.push(direct);
    }
  }

  private void refuseActive(COSDictionary dictionary) {
    boolean active =
        ACTIVE_KEYS.stream().anyMatch(dictionary::containsKey)
            || ACTIVE_ACTIONS.contains(nameAt(dictionary, "S"))
            || ACTIVE_TYPES.contains(nameAt(dictionary, "Type"))
            || ACTIVE_TYPES.contains(nameAt(dictionary, "Subtype"))
            || opensWithAnAction(dictionary);
    if (active) {
      throw new FileRefused(ErrorCode.USE_017, name);
    }
  }

  /** Many writers tell the viewer to begin at a page; that is no harm. */
  private static boolean opensWithAnAction(COSDictionary dictionary) {
    return dictionary.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary action
        && !"GoTo".equals(nameAt(action, "S"));
  }

  private void refuseLarge(COSDictionary dictionary) {
    if ("Image".equals(nameAt(dictionary, "Subtype"))
        && dictionary.getLong(COSName.WIDTH) * dictionary.getLong(COSName.HEIGHT)
            > PictureInspection.MOST_DOTS) {
      throw new FileRefused(ErrorCode.USE_023, name);
    }
  }

  /** Empty if there is no name. */
  private static String nameAt(COSDictionary dictionary, String key) {
    String value = dictionary.getNameAsString(COSName.getPDFName(key));
    return value == null ? "" : value;
  }
}
