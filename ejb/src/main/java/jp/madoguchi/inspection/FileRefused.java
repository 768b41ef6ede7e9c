package jp.madoguchi.inspection;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** A file that is not taken. The sentence names it, for several may have been chosen at once. */
public class FileRefused extends Refusal {
  /** Id of the field on every form that takes files. */
  public static final String FIELD = "evidence";

  private static final long serialVersionUID = 1L;

  public FileRefused(ErrorCode code, String name, Object... more) {
    super(Problem.of(FIELD, code, arguments(name, more)));
  }

  private static Object[] arguments(String name, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of(more));
    arguments.add(0, name);
    return arguments.toArray();
  }
}
