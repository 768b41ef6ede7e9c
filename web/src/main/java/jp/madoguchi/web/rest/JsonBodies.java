package jp.madoguchi.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import jp.madoguchi.shared.ErrorCode;
import jp.madoguchi.shared.Problem;
import jp.madoguchi.shared.Refusal;

/** Reads what is sent. The message of what cannot be read is dropped: it would repeat it. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodies implements MessageBodyReader<Record> {
  private static final Jsonb JSON = JsonbBuilder.create();

  /**
   * @param sent null when there was no body at all
   * @throws Refusal API-011
   */
  public static <T> T required(T sent) {
    if (sent == null) {
      throw unreadable();
    }
    return sent;
  }

  /** API-011. */
  public static Refusal unreadable() {
    return new Refusal(Problem.of(null, ErrorCode.API_011));
  }

  /**
   * All of it. The parser's message is dropped, as is its kind: of what is nested too deeply or too
   * long a number it says so in no exception of its own.
   *
   * @throws Refusal API-011 for what is no JSON object
   */
  public static JsonObject object(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (RuntimeException notJson) {
      throw unreadable();
    }
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return type.isRecord();
  }

  @Override
  public Record readFrom(
      Class<Record> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    // What nobody knows in it is skipped up to its end, for ever where there is none (Parsson #23).
    JsonObject complete = object(new String(body.readAllBytes(), StandardCharsets.UTF_8));
    try {
      return required(JSON.fromJson(complete.toString(), type));
    } catch (JsonbException notSuch) {
      throw unreadable();
    }
  }
}
