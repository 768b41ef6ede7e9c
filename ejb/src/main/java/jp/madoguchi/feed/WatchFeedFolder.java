package jp.madoguchi.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Refusal;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/**
 * Takes up what a publisher puts into the watched folder: every file whose name ends in {@code
 * .csv}, once it has that name. Who writes a file slowly gives it another name until it is whole. A
 * file that was taken up is deleted, and so is one that is here already; any other that is not
 * taken is moved to {@code refused} beside it. Of both the operators are told.
 */
@Singleton
@PermitAll
@RunAs("operator")
@RunAsPrincipal(CheckFeed.SYSTEM)
public class WatchFeedFolder {
  private static final System.Logger LOG = System.getLogger(WatchFeedFolder.class.getName());

  private static final Pattern DAY =
      Pattern.compile("(?<!\\d)(20\\d\\d)-?(\\d\\d)-?(\\d\\d)(?!\\d)");

  @EJB private UploadFeed upload;
  @EJB private FeedProgress progress;
  @Inject private Settings settings;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void look() {
    String folder = settings.textOf(Setting.FEED_FOLDER);
    if (folder.equals(Setting.FEED_FOLDER.standard())) {
      return;
    }
    try {
      for (Path file : files(Path.of(folder))) {
        take(file);
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "the folder of feeds cannot be read", e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.getFileName().toString().endsWith(".csv"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  private void take(Path file) throws IOException {
    String name = file.getFileName().toString();
    try (InputStream bytes = Files.newInputStream(file)) {
      upload.upload(new UploadFeed.File(UploadFeed.Source.FOLDER, name, asOf(name)), bytes);
    } catch (Refusal refusal) {
      // The same file once more, or an empty one.
      LOG.log(
          System.Logger.Level.WARNING,
          "a feed of the watched folder was not taken: {0}",
          refusal.code().code());
      putAside(file, refusal.code());
      progress.notTaken(name, refusal.code());
      return;
    } catch (EJBException e) {
      // It stays where it is, for the next look.
      LOG.log(System.Logger.Level.ERROR, "a feed of the watched folder could not be stored", e);
      return;
    }
    // Sealed in the database now; in the clear it holds birth dates.
    Files.delete(file);
  }

  /** The day in the name of the file, clinics-20261001.csv; empty, for today, without one. */
  static String asOf(String name) {
    Matcher day = DAY.matcher(name);
    return day.find() ? day.group(1) + "-" + day.group(2) + "-" + day.group(3) : "";
  }

  private static void putAside(Path file, ErrorCode why) throws IOException {
    if (why == ErrorCode.FEED_019) {
      // The same bytes are sealed in the database.
      Files.delete(file);
      return;
    }
    Path to = Files.createDirectories(file.resolveSibling("refused"));
    Files.move(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
  }
}
