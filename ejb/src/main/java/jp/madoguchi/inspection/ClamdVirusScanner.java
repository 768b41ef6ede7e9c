package jp.madoguchi.inspection;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeoutException;
import jp.madoguchi.settings.Setting;
import jp.madoguchi.settings.Settings;
import xyz.capybara.clamav.ClamavClient;
import xyz.capybara.clamav.commands.scan.result.ScanResult;

/** ClamAV's daemon over TCP, at the setting clamd.host. */
@ApplicationScoped
class ClamdVirusScanner implements VirusScanner {
  private static final System.Logger LOG = System.getLogger(ClamdVirusScanner.class.getName());
  private static final String NONE = "none";
  private static final int PORT = 3310;
  private static final int AT_ONCE = 2;
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @Resource private ManagedExecutorService executor;
  @Inject private Settings settings;
  private InTime inTime;

  protected ClamdVirusScanner() {}

  ClamdVirusScanner(Settings settings, ExecutorService threads, Duration limit) {
    this.settings = settings;
    this.inTime = new InTime(threads, AT_ONCE, limit);
  }

  @Override
  public Safety scan(byte[] content) {
    String address = settings.textOf(Setting.CLAMD_HOST);
    if (address.equals(NONE)) {
      return Safety.NOT_CONFIGURED;
    }
    int end = address.lastIndexOf(':');
    String host = end < 0 ? address : address.substring(0, end);
    int port = end < 0 ? PORT : Integer.parseInt(address.substring(end + 1));
    try {
      return inTime().run(() -> ask(host, port, content)).orElse(Safety.WAITING);
    } catch (TimeoutException | ExecutionException e) {
      LOG.log(System.Logger.Level.WARNING, "the virus scanner does not answer: " + e);
      return Safety.WAITING;
    }
  }

  private static Safety ask(String host, int port, byte[] content) {
    ScanResult result = new ClamavClient(host, port).scan(new ByteArrayInputStream(content));
    if (result instanceof ScanResult.OK) {
      return Safety.CLEAN;
    }
    return result instanceof ScanResult.VirusFound ? Safety.INFECTED : Safety.WAITING;
  }

  private synchronized InTime inTime() {
    if (inTime == null) {
      inTime = new InTime(executor, AT_ONCE, LIMIT);
    }
    return inTime;
  }
}
