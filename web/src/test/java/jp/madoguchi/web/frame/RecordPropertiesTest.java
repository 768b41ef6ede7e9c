package jp.madoguchi.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordPropertiesTest {
  private final RecordProperties properties = new RecordProperties();
  private final Context context = new Context();

  record Row(String name) {}

  @Test
  void readsAComponent() {
    assertThat(properties.getValue(context, new Row("見本接骨院"), "name")).isEqualTo("見本接骨院");
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void leavesTheRestToOthers() {
    assertThat(properties.getValue(context, new Row("x"), "hashCode")).isNull();
    assertThat(properties.getValue(context, "text", "length")).isNull();
    assertThat(properties.getValue(context, null, "row")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void writesNothing() {
    assertThatThrownBy(() -> properties.setValue(context, new Row("x"), "name", "y"))
        .isInstanceOf(PropertyNotWritableException.class);
    assertThat(properties.isReadOnly(context, new Row("x"), "name")).isTrue();
  }

  private class Context extends ELContext {
    @Override
    public ELResolver getELResolver() {
      return properties;
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      return null;
    }

    @Override
    public VariableMapper getVariableMapper() {
      return null;
    }
  }
}
