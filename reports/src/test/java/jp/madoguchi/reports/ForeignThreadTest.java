package jp.madoguchi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * As on a server: the application has a class loader of its own, and the very first print comes
 * from a thread that sees nothing of it.
 */
class ForeignThreadTest {
  @Test
  void printsAndGivesTheThreadItsLoaderBack() throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    ClassLoader foreign = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader application = new URLClassLoader(classPath(), foreign)) {
      thread.setContextClassLoader(foreign);
      assertThat(Sheets.text(printFirst(application))).contains("𠮷田院 御中", "②　ID W0000001");
      assertThat(thread.getContextClassLoader()).isSameAs(foreign);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static byte[] printFirst(ClassLoader application) throws ReflectiveOperationException {
    Class<?> record = application.loadClass(SettingsSheet.class.getName());
    Object sheet =
        record.getConstructors()[0].newInstance(
            "1399912345",
            "𠮷田院",
            "W0000001",
            Sheets.PASSWORD,
            Sheets.CODE,
            LocalDate.of(2026, 11, 2),
            "見本");
    Class<?> sheets = application.loadClass(SettingsSheets.class.getName());
    return (byte[]) sheets.getMethod("print", record).invoke(null, sheet);
  }

  private static URL[] classPath() throws MalformedURLException {
    List<URL> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      entries.add(Path.of(entry).toUri().toURL());
    }
    return entries.toArray(URL[]::new);
  }
}
