package jp.madoguchi.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.madoguchi.worklist.SaveFilter;

/** 条件を保存する: what the list shows at the moment. */
@Named
@RequestScoped
public class SaveFilterForm {
  private static final int PLACES = 2;

  @Inject private SaveFilter saveFilter;
  @Inject private ReviewQueuePage page;

  private String name;
  private String place = "1";

  public String save() {
    saveFilter.save("1".equals(place) ? 1 : PLACES, name, page.filter());
    return page.search();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }
}
