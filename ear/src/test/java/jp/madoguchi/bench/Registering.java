package jp.madoguchi.bench;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import jp.madoguchi.harness.Mailbox;

/** People who register, all of them first, and then open their mails. */
final class Registering {
  private final Site site;
  private final Mailbox mailbox;

  Registering(Site site, Mailbox mailbox) {
    this.site = site;
    this.mailbox = mailbox;
  }

  void times(int people) throws Exception {
    Queue<Site.Registrant> waiting = new ConcurrentLinkedQueue<>();
    Load.times(people, () -> waiting.add(site.register()));
    Load.times(people, () -> complete(waiting.remove()));
  }

  /** CPU milliseconds of the server for one person, the sending of the mail included. */
  double cpu(ServerProcess server, int people) throws Exception {
    double before = server.cpu();
    times(people);
    return (server.cpu() - before) / people;
  }

  private void complete(Site.Registrant person) throws Exception {
    person.complete(mailbox.newest(person.address(), ""));
  }
}
