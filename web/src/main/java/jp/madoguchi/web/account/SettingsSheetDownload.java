package jp.madoguchi.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.madoguchi.account.AccountId;
import jp.madoguchi.account.AccountNotFound;
import jp.madoguchi.account.OpenSettingsSheet;
import jp.madoguchi.shared.Refusal;
import jp.madoguchi.web.signin.SessionKey;

/**
 * {@code GET /clinic/account/sheet?id=W0000001}: the ユーザ設定情報 as a file. Nothing on the way may keep
 * it. Who has not given the password again is sent to the account's page, which asks for it.
 */
@WebServlet(SettingsSheetDownload.PATH)
public class SettingsSheetDownload extends HttpServlet {
  static final String PATH = "/clinic/account/sheet";
  private static final long serialVersionUID = 1L;

  @Inject private transient OpenSettingsSheet sheet;
  @Inject private transient SessionKey session;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("id");
    try {
      AccountId account = AccountId.parse(id);
      send(response, account, sheet.open(account, session.text()));
    } catch (AccountNotFound absent) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (Refusal passwordOrState) {
      response.sendRedirect(request.getContextPath() + "/clinic/account/detail?id=" + id);
    }
  }

  private static void send(HttpServletResponse response, AccountId account, byte[] pdf)
      throws IOException {
    response.setContentType("application/pdf");
    response.setContentLength(pdf.length);
    response.setHeader("Content-Disposition", attachment(account));
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(
        "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
    response.getOutputStream().write(pdf);
  }

  private static String attachment(AccountId account) {
    return "attachment; filename=\"" + account.sheetName() + "\"";
  }
}
