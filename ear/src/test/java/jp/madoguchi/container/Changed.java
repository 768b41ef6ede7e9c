package jp.madoguchi.container;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;

/** A form with one field typed differently. */
final class Changed {
  private Changed() {}

  @SuppressWarnings("unchecked")
  static <T extends Record> T field(T form, String name, Object value) {
    try {
      RecordComponent[] fields = form.getClass().getRecordComponents();
      Class<?>[] types = new Class<?>[fields.length];
      Object[] values = new Object[fields.length];
      for (int i = 0; i < fields.length; i++) {
        types[i] = fields[i].getType();
        values[i] = fields[i].getName().equals(name) ? value : fields[i].getAccessor().invoke(form);
      }
      Constructor<?> constructor = form.getClass().getDeclaredConstructor(types);
      return (T) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no such form", e);
    }
  }
}
