package jp.madoguchi.session;

/**
 * Who has proved to be who.
 *
 * @param name caller name: a clinic's mail address or the user name of a member of staff
 * @param role role of the container, for example {@code clinic}
 * @param sessionKey random; whoever shows it together with the name is in this session
 */
public record SignedIn(String name, String role, String sessionKey) {
  @Override
  public String toString() {
    return name;
  }
}
