package jp.madoguchi.web.soap;

import java.util.Collection;
import org.apache.cxf.message.Attachment;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Hides the attachments until {@link CallerGate} knows who calls: the server would read and store
 * them all before it looks at the token of a stranger.
 */
public class LateAttachments extends AbstractPhaseInterceptor<Message> {
  private static final String KEPT = LateAttachments.class.getName();

  public LateAttachments() {
    super(Phase.READ);
  }

  @Override
  public void handleMessage(Message message) {
    Collection<Attachment> sent = message.getAttachments();
    if (sent != null) {
      message.put(KEPT, new Hidden(sent));
      message.setAttachments(null);
    }
  }

  /** Nothing of them has been read. */
  static void show(Message message) {
    if (message.remove(KEPT) instanceof Hidden hidden) {
      message.setAttachments(hidden.attachments());
    }
  }

  private record Hidden(Collection<Attachment> attachments) {}
}
