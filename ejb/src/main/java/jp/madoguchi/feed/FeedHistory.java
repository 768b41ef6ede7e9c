package jp.madoguchi.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.madoguchi.feedfile.FeedLayout;
import jp.madoguchi.generation.Generations;

/** 取込の一覧, the newest first. */
@Stateless
@RolesAllowed({"operator", "reviewer", "approver", "auditor"})
public class FeedHistory {
  private static final int ROWS = 20;

  @Inject private FeedUploads uploads;
  @Inject private Generations generations;

  /**
   * @param layout null while the header row is not read, or when it is no feed's
   * @param current whether it is the generation in force
   */
  public record Row(
      String reference,
      FeedLayout layout,
      String fileName,
      LocalDate asOf,
      FeedState state,
      String uploadedBy,
      Instant uploadedAt,
      long institutions,
      long errors,
      boolean current) {}

  /**
   * @param next to be given for the rows after these, or null
   */
  public record Page(List<Row> rows, String next) {}

  /**
   * @param after 取込番号 of the last row seen; null or unknown for the first page
   */
  public Page page(String after) {
    long before =
        after == null
            ? Long.MAX_VALUE
            : uploads.of(after).map(FeedUpload::id).orElse(Long.MAX_VALUE);
    List<FeedUpload> found = uploads.before(before, ROWS + 1);
    Set<Long> inForce = generations.inForce();
    List<Row> rows = found.stream().limit(ROWS).map(upload -> row(upload, inForce)).toList();
    boolean more = found.size() > ROWS;
    return new Page(rows, more ? rows.get(ROWS - 1).reference() : null);
  }

  private static Row row(FeedUpload upload, Set<Long> inForce) {
    Long generation = upload.generationId();
    return new Row(
        upload.reference(),
        upload.layout(),
        upload.file().name(),
        upload.file().asOf(),
        upload.state(),
        upload.uploadedBy(),
        upload.uploadedAt(),
        upload.findings().institutions(),
        upload.findings().errors(),
        generation != null && inForce.contains(generation));
  }
}
