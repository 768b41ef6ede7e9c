package jp.madoguchi.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.model.SelectItem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.management.BadAttributeValueExpException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server's {@code jdk.serialFilter}: a stranger's bytes become no object. */
@ExtendWith(ArquillianExtension.class)
class SerializedObjectsTest {
  @Test
  void whatThePortalReadsItselfBecomesAnObject() throws IOException, ClassNotFoundException {
    assertThat(again(new ArrayList<>(List.of("a")))).isEqualTo(List.of("a"));
  }

  /** The first begins what such attacks are made of; the other is of a library that is there. */
  @Test
  void whatElseAServerKnowsDoesNot() {
    for (Serializable stranger :
        List.of(new BadAttributeValueExpException("x"), new SelectItem())) {
      assertThatThrownBy(() -> again(stranger))
          .isInstanceOf(InvalidClassException.class)
          .hasMessageContaining("REJECTED");
    }
  }

  @Test
  void norDoesWhatIsNestedWithoutEnd() {
    ArrayList<Object> nested = new ArrayList<>();
    for (int depth = 0; depth < 200; depth++) {
      nested = new ArrayList<>(List.of(nested));
    }
    Serializable deep = nested;
    assertThatThrownBy(() -> again(deep)).isInstanceOf(InvalidClassException.class);
  }

  /** To hash a set is to hash what is in it: a few such bytes would keep a processor for ever. */
  @Test
  void norDoSetsInSets() {
    HashSet<Object> nested = new HashSet<>();
    for (int depth = 1; depth < 30; depth++) {
      nested = new HashSet<>(List.of(nested));
    }
    Serializable deep = nested;
    assertThatThrownBy(() -> again(deep)).isInstanceOf(InvalidClassException.class);
  }

  private static Object again(Serializable object) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
