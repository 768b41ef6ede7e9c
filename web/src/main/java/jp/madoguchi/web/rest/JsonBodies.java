package jp.madoguchi.web.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
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
      InputStream body) {
    try {
      return required(JSON.fromJson(body, type));
    } catch (JsonbException notSuch) {
      throw unreadable();
    }
  }
}
