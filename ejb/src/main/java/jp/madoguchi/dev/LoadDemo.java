package jp.madoguchi.dev;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.registry.ImportFeed;
import jp.madoguchi.shared.Secrets;
import jp.madoguchi.staff.AddStaff;
import jp.madoguchi.staff.StaffRole;
import jp.madoguchi.staff.StaffSignIns;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/**
 * At the first start of the embedded profile: the sample feeds, invented institutions, and one
 * member of staff per role, all through the use cases that people use. Their passwords are written
 * to the file that {@code madoguchi.demo.users} names, a line each: role, user, password.
 */
@Singleton
@Startup
@RunAs("operator")
@RunAsPrincipal("demo")
public class LoadDemo {
  private static final long SEED = 20260401;
  private static final int INVENTED = 2000;
  private static final int PASSWORD_LENGTH = 16;

  @EJB private ImportFeed importFeed;
  @EJB private AddStaff addStaff;
  @Inject private StaffSignIns staff;
  @Inject private Secrets secrets;

  @PostConstruct
  void load() {
    String users = System.getProperty("madoguchi.demo.users");
    if (!"embedded".equals(System.getProperty(ClockOfProfile.PROFILE)) || users == null) {
      return;
    }
    if (staff.find(StaffRole.REVIEWER.role()).isPresent()) {
      return;
    }
    try {
      importFeed.load(resource("clinics.sample.csv"));
      importFeed.load(resource("checkup-providers.sample.csv"));
      importFeed.load(InventedInstitutions.feed(SEED, INVENTED));
      addStaff(Path.of(users));
    } catch (IOException e) {
      throw new UncheckedIOException("the demo data cannot be loaded", e);
    }
  }

  private void addStaff(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (StaffRole role : StaffRole.values()) {
      String password = secrets.token().substring(0, PASSWORD_LENGTH);
      addStaff.add(
          role.role(), displayName(role), role, role.role() + "@staff.example.jp", password);
      lines.add(role.role() + " " + role.role() + " " + password);
    }
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(file, lines);
  }

  private static String displayName(StaffRole role) {
    return switch (role) {
      case REVIEWER -> "審査 花子";
      case APPROVER -> "承認 一郎";
      case OPERATOR -> "運用 次郎";
      case AUDITOR -> "監査 三郎";
    };
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = LoadDemo.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }
}
