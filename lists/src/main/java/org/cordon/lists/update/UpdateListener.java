package org.cordon.lists.update;

import java.time.Duration;

/** Hears how far updates are. Called by several threads, for different sources. */
public interface UpdateListener {
  /** Takes no notice. */
  UpdateListener NONE =
      new UpdateListener() {
        @Override
        public void receiving(String source, String file, long bytes, long expected) {}

        @Override
        public void waiting(String source, String file, String reason, Duration time) {}

        @Override
        public void checking(String source, long entries) {}

        @Override
        public void done(String source) {}
      };

  /**
   * Bytes of a file arrived.
   *
   * @param bytes so far, as sent
   * @param expected of the whole; -1 when unknown
   */
  void receiving(String source, String file, long bytes, long expected);

  /** An attempt failed; the next one follows after a while. */
  void waiting(String source, String file, String reason, Duration time);

  /** The fetched files are read. */
  void checking(String source, long entries);

  /** A source is done. */
  void done(String source);
}
