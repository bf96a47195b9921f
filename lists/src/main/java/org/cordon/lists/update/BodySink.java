package org.cordon.lists.update;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Appends a body to a file as it comes, up to a bound. Its result is whether the body was wanted
 * and came whole.
 */
final class BodySink implements BodySubscriber<Boolean> {
  /** The disk, not the network, failed: trying again is of no use. */
  static final class DiskFailure extends IOException {
    private static final long serialVersionUID = 1L;

    DiskFailure(IOException cause) {
      super(cause);
    }
  }

  /** More came than is allowed. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final CompletableFuture<Boolean> done = new CompletableFuture<>();
  private final Path file;
  private final long bound;
  private final LongConsumer progress;
  private Flow.@Nullable Subscription subscription;
  private @Nullable FileChannel channel;
  private long length;

  /**
   * A sink.
   *
   * @param file appended to; made when it is missing
   * @param bound how long the file may become, in bytes
   * @param progress hears the length of the file
   */
  BodySink(Path file, long bound, LongConsumer progress) {
    this.file = file;
    this.bound = bound;
    this.progress = progress;
  }

  /** Takes nothing: for answers whose body is of no interest. */
  static BodySubscriber<Boolean> none() {
    return new Ignored();
  }

  @Override
  public CompletionStage<Boolean> getBody() {
    return done;
  }

  @Override
  public synchronized void onSubscribe(Flow.Subscription given) {
    subscription = given;
    if (done.isDone()) {
      given.cancel();
      return;
    }
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      length = channel.size();
      channel.position(length);
      given.request(1);
    } catch (IOException e) {
      fail(new DiskFailure(e));
    }
  }

  @Override
  public synchronized void onNext(List<ByteBuffer> buffers) {
    if (done.isDone() || channel == null || subscription == null) {
      return;
    }
    try {
      for (ByteBuffer buffer : buffers) {
        length += buffer.remaining();
        if (length > bound) {
          fail(new TooLarge());
          return;
        }
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
      }
      progress.accept(length);
      subscription.request(1);
    } catch (IOException e) {
      fail(new DiskFailure(e));
    }
  }

  @Override
  public synchronized void onError(Throwable failure) {
    fail(failure);
  }

  @Override
  public synchronized void onComplete() {
    if (close()) {
      done.complete(true);
    }
  }

  /** Ends the writing before it began, because the disk failed. */
  void refuse(IOException failure) {
    fail(new DiskFailure(failure));
  }

  /** Ends the writing; what comes later is not written any more. */
  synchronized void abort() {
    fail(new IOException("given up"));
  }

  private synchronized void fail(Throwable failure) {
    if (subscription != null) {
      subscription.cancel();
    }
    if (close()) {
      done.completeExceptionally(failure);
    }
  }

  private boolean close() {
    try {
      if (channel != null && channel.isOpen()) {
        // The next run goes on from the length that it finds: what it stands for must be there.
        channel.force(true);
        channel.close();
      }
      return true;
    } catch (IOException e) {
      return !done.completeExceptionally(new DiskFailure(e));
    }
  }

  private static final class Ignored implements BodySubscriber<Boolean> {
    private final CompletableFuture<Boolean> done = new CompletableFuture<>();

    @Override
    public CompletionStage<Boolean> getBody() {
      return done;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.cancel();
      done.complete(false);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {}

    @Override
    public void onError(Throwable failure) {
      done.complete(false);
    }

    @Override
    public void onComplete() {
      done.complete(false);
    }
  }
}
