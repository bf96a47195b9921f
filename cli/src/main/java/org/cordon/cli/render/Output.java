package org.cordon.cli.render;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where a command writes: standard output, or a file that appears under its name only when it is
 * complete, so that nobody takes a half-written report for a whole one.
 */
public final class Output implements AutoCloseable {
  private final Writer writer;
  private final Optional<Path> file;
  private final Optional<Path> unfinished;

  private Output(Writer writer, Optional<Path> file, Optional<Path> unfinished) {
    this.writer = writer;
    this.file = file;
    this.unfinished = unfinished;
  }

  /** The file when there is one, else standard output. */
  public static Output to(Optional<Path> file, PrintWriter standard) throws IOException {
    return file.isPresent() ? to(file.get()) : new Output(new StandardWriter(standard), file, file);
  }

  /** A file, whose folder is made when missing. */
  public static Output to(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    return new Output(
        Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8),
        Optional.of(file),
        Optional.of(unfinished));
  }

  /** Writes characters as UTF-8. */
  public Writer writer() {
    return writer;
  }

  /** Says that the output is complete. Without this, closing takes an unfinished file away. */
  public void complete() throws IOException {
    writer.flush();
    if (unfinished.isPresent() && file.isPresent()) {
      writer.close();
      Files.move(unfinished.get(), file.get(), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
    if (unfinished.isPresent()) {
      Files.deleteIfExists(unfinished.get());
    }
  }

  // A print writer swallows failures; a closed pipe must stop the work instead, so it is asked now
  // and then.
  private static final class StandardWriter extends Writer {
    private static final int ASKED_EVERY = 1 << 18;

    private final PrintWriter out;
    private int written;

    StandardWriter(PrintWriter out) {
      this.out = out;
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
      out.write(text, offset, length);
      written += length;
      if (written > ASKED_EVERY) {
        written = 0;
        flush();
      }
    }

    @Override
    public void flush() throws IOException {
      if (out.checkError()) {
        throw new IOException("Broken pipe");
      }
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
