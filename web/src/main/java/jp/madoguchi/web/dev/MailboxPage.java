package jp.madoguchi.web.dev;

import static java.lang.Character.UnicodeBlock.HIRAGANA;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import jp.madoguchi.dev.SinkMail;
import jp.madoguchi.dev.SinkMails;

/** 受信トレイ: where a newcomer opens the mails that the portal sent. */
@Named
@RequestScoped
public class MailboxPage {
  @Inject private SinkMails sink;

  private List<SinkMail> mails = List.of();
  private boolean answered = true;

  @PostConstruct
  void read() {
    try {
      mails = sink.all();
    } catch (IOException e) {
      answered = false;
    }
  }

  public List<SinkMail> getMails() {
    return mails;
  }

  /** In which language a mail is written, as its kana show. */
  public String language(String text) {
    return text.codePoints().anyMatch(c -> Character.UnicodeBlock.of(c) == HIRAGANA) ? "ja" : "en";
  }

  /** Whether the sink answered. */
  public boolean isAnswered() {
    return answered;
  }
}
