package org.cordon.lists;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The right to change a data folder: one holder at a time, among threads and among processes.
 *
 * <p>File locks are held by whole processes, so threads of one process queue at a lock of their own
 * first. The system frees the file lock of a process that dies.
 */
public final class StoreLock implements AutoCloseable {
  private static final ConcurrentHashMap<Path, ReentrantLock> IN_PROCESS =
      new ConcurrentHashMap<>();

  private final ReentrantLock threads;
  private final FileChannel channel;
  private final FileLock processes;

  private StoreLock(ReentrantLock threads, FileChannel channel, FileLock processes) {
    this.threads = threads;
    this.channel = channel;
    this.processes = processes;
  }

  /**
   * Waits until the folder is free. Who holds the lock must not ask for it again.
   *
   * @param home the folder, which must exist; the file {@code lock} in it stays there
   */
  public static StoreLock acquire(Path home) throws IOException {
    ReentrantLock threads =
        IN_PROCESS.computeIfAbsent(home.toRealPath(), path -> new ReentrantLock(true));
    threads.lock();
    try {
      FileChannel channel =
          FileChannel.open(
              home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      return new StoreLock(threads, channel, lock(channel));
    } catch (IOException | RuntimeException e) {
      threads.unlock();
      throw e;
    }
  }

  private static FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.lock();
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      processes.release();
    } finally {
      threads.unlock();
    }
  }
}
