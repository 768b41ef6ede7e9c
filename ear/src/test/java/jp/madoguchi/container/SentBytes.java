package jp.madoguchi.container;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;

/** What a request sends, handed to what reads the body of an answer. */
record SentBytes(BodySubscriber<?> reader) implements Flow.Subscriber<ByteBuffer> {
  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    reader.onSubscribe(subscription);
  }

  @Override
  public void onNext(ByteBuffer bytes) {
    reader.onNext(List.of(bytes));
  }

  @Override
  public void onError(Throwable failure) {
    reader.onError(failure);
  }

  @Override
  public void onComplete() {
    reader.onComplete();
  }
}
