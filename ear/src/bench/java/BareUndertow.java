import io.undertow.Undertow;
import io.undertow.util.Headers;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Peer of P12: answers every request on a port with the bytes of a file. */
final class BareUndertow {
  private BareUndertow() {}

  public static void main(String[] arguments) throws Exception {
    byte[] json = Files.readAllBytes(Path.of(arguments[1]));
    Undertow.builder()
        .addHttpListener(Integer.parseInt(arguments[0]), "127.0.0.1")
        .setHandler(
            exchange -> {
              exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
              exchange.getResponseSender().send(ByteBuffer.wrap(json));
            })
        .build()
        .start();
    System.out.println("ready");
    while (System.in.read() >= 0) {
      // Until nobody is there any more.
    }
    System.exit(0);
  }
}
