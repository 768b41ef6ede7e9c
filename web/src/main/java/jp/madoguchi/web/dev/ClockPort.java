package jp.madoguchi.web.dev;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import jp.madoguchi.dev.MovableClock;

/** Tests move the time: POST with {@code advance=PT24H}, or without it back to now. */
@WebServlet("/dev/clock")
public class ClockPort extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient MovableClock clock;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String advance = request.getParameter("advance");
    try {
      if (advance == null) {
        clock.reset();
      } else {
        clock.advance(Duration.parse(advance));
      }
      response.setContentType("text/plain");
      response.getWriter().print(clock.instant());
    } catch (DateTimeParseException | IllegalArgumentException e) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }
}
