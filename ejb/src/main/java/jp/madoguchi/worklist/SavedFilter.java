package jp.madoguchi.worklist;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
class SavedFilter {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private long version;
  private String owner;
  private int place;
  private String name;
  private String query;

  protected SavedFilter() {}

  SavedFilter(String owner, int place, String name, QueueFilter filter) {
    this.owner = owner;
    this.place = place;
    become(name, filter);
  }

  void become(String name, QueueFilter filter) {
    this.name = name;
    this.query = filter.query();
  }

  MyFilters.Saved saved() {
    return new MyFilters.Saved(place, name, query);
  }
}
