package jp.madoguchi.mail;

/** Port: tells a system something over HTTP. */
public interface WebhookTransport {

  /**
   * @param id the same for every attempt, so that what came twice can be recognised
   * @param client whose system is told
   */
  record Posting(String id, String client, String body) {}

  /**
   * @param status of the answer, null without one
   * @param error kind of failure, on one line and without anything that was sent or answered; null
   *     when the system has taken it
   */
  record Answer(Integer status, String error) {}

  /** Another attempt may end better. */
  Answer post(Posting posting);
}
