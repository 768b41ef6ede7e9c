package jp.madoguchi.web.settings;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import jp.madoguchi.settings.ChangeSetting;
import jp.madoguchi.settings.SettingList;
import jp.madoguchi.web.frame.Visitor;

/** One setting, and its new value. */
@Named
@ViewScoped
public class SettingPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private SettingList settings;
  @Inject private ChangeSetting change;
  @Inject private Visitor visitor;

  private String name;
  private String value;
  private boolean done;
  private SettingList.Row row;

  /** Only what an operator can change is a page of its own. */
  public void load() throws IOException {
    Optional<SettingList.Row> found =
        settings.all().stream()
            .filter(r -> r.setting().isChangeable() && r.setting().name().equals(name))
            .filter(r -> visitor.is("operator"))
            .findFirst();
    if (found.isEmpty()) {
      FacesContext faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
      faces.responseComplete();
      return;
    }
    row = found.get();
    value = row.value();
  }

  public String change() {
    change.change(row.setting(), value);
    return here();
  }

  /** Back to what the server says. */
  public String undo() {
    change.change(row.setting(), null);
    return here();
  }

  private String here() {
    return "/admin/settings/setting?faces-redirect=true&done=true&name=" + row.setting().name();
  }

  /** 1～60. */
  public String getRange() {
    return row.setting().least() + "～" + row.setting().most();
  }

  public SettingList.Row getRow() {
    return row;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }

  /** Whether a change led here. */
  public boolean isDone() {
    return done;
  }

  public void setDone(boolean done) {
    this.done = done;
  }
}
