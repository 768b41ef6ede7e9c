package jp.madoguchi.dev;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.feed.ReadFeed;
import jp.madoguchi.feed.UploadFeed;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.shared.Secrets;
import jp.madoguchi.staff.AddStaff;
import jp.madoguchi.staff.StaffRole;
import jp.madoguchi.staff.StaffSignIns;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/**
 * At the first start of the embedded profile: the sample feeds, invented institutions, one member
 * of staff per role and a second operator, all through the use cases that people use. Their
 * passwords are written to the file that {@code madoguchi.demo.users} names, a line each: role,
 * user, password.
 */
@Singleton
@Startup
@RunAs("operator")
@RunAsPrincipal("demo")
public class LoadDemo {
  private static final long SEED = 20260401;
  private static final int INVENTED = 2000;

  /** No state in the demo data is younger. */
  private static final String AS_OF = "2026-10-01";

  private static final int PASSWORD_LENGTH = 16;

  @EJB private UploadFeed upload;
  @EJB private ReadFeed read;
  @EJB private ReleaseDemo second;
  @EJB private AddStaff addStaff;
  @Inject private StaffSignIns staff;
  @Inject private Secrets secrets;

  @PostConstruct
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void load() {
    String users = System.getProperty("madoguchi.demo.users");
    if (!"embedded".equals(System.getProperty(ClockOfProfile.PROFILE)) || users == null) {
      return;
    }
    if (staff.find(StaffRole.REVIEWER.role()).isPresent()) {
      return;
    }
    try {
      take("demo-clinics.csv", clinics());
      take("demo-checkup-providers.csv", resource("checkup-providers.sample.csv"));
      addStaff(Path.of(users));
    } catch (IOException e) {
      throw new UncheckedIOException("the demo data cannot be loaded", e);
    }
  }

  /** The sample and the invented institutions: one publisher, one file. */
  private static byte[] clinics() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(resource("clinics.sample.csv"));
    byte[] invented = InventedInstitutions.feed(SEED, INVENTED);
    int header = 0;
    while (invented[header] != '\n') {
      header++;
    }
    all.write(invented, header, invented.length - header);
    return all.toByteArray();
  }

  private void take(String name, byte[] file) {
    try {
      String reference =
          upload.upload(
              new UploadFeed.File(UploadFeed.Source.START, name, AS_OF),
              new ByteArrayInputStream(file));
      // Here and now: in the background it would begin only when the portal has started.
      read.read(reference);
      second.release(reference);
    } catch (Refusal refusal) {
      if (refusal.code() != ErrorCode.FEED_019) {
        throw refusal;
      }
      // An earlier start came this far and no further.
    }
  }

  private void addStaff(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (StaffRole role : StaffRole.values()) {
      lines.add(added(role, role.role(), displayName(role)));
    }
    // What one operator uploads another one releases.
    lines.add(added(StaffRole.OPERATOR, "operator2", "運用 四郎"));
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(file, lines);
  }

  /** Gives the line of the file. */
  private String added(StaffRole role, String name, String displayName) {
    String password = secrets.token().substring(0, PASSWORD_LENGTH);
    addStaff.add(name, displayName, role, name + "@staff.example.jp", password);
    return role.role() + " " + name + " " + password;
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
