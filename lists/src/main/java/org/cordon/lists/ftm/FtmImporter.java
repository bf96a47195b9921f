package org.cordon.lists.ftm;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cordon.entity.Model;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Importer;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Problem;
import org.cordon.lists.Source;
import org.cordon.lists.input.BoundedLines;
import org.cordon.lists.input.FileHead;

/**
 * Reads FollowTheMoney JSON lines: {@code entities.ftm.json}, {@code targets.nested.json}, and our
 * own export.
 *
 * <p>The entities of one file are held in memory, since a detail may stand anywhere in it. See
 * {@code docs/sources/ftm.md} for what becomes an entry.
 */
public final class FtmImporter implements Importer {
  /** The name of the format. */
  public static final String FORMAT = "ftm-json";

  /** Nested targets reach some megabytes; beyond this it is no list of entities. */
  static final int MAX_LINE = 32 << 20;

  private final int maxLine;

  /** The importer with its usual bounds. */
  public FtmImporter() {
    this(MAX_LINE);
  }

  FtmImporter(int maxLine) {
    this.maxLine = maxLine;
  }

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    Path file = FileHead.only(files, FORMAT);
    FileHead.check(file, "FollowTheMoney JSON lines");
    String name = FileHead.name(file);
    FtmLines lines = new FtmLines(Model.standard(), source, name, sink);
    try (BoundedLines raw = new BoundedLines(Files.newInputStream(file), name, maxLine)) {
      readLines(raw, name, lines);
    }
    lines.finish();
  }

  /**
   * A line that cannot be parsed is only told once another follows: as the last one it is a cut
   * file.
   */
  private static void readLines(BoundedLines raw, String name, FtmLines lines)
      throws IOException, ListFormatException {
    Optional<Problem> unread = Optional.empty();
    for (Optional<byte[]> bytes = raw.next(); bytes.isPresent(); bytes = raw.next()) {
      if (isBlank(bytes.get())) {
        continue;
      }
      unread.ifPresent(lines::reject);
      unread = line(bytes.get(), raw.line(), name, lines);
    }
    if (unread.isPresent()) {
      throw new ListFormatException(
          new Problem(
              name,
              raw.line(),
              "",
              "the last line is cut; fetch the file again. " + unread.get().reason()));
    }
  }

  private static Optional<Problem> line(byte[] bytes, long line, String name, FtmLines lines)
      throws ListFormatException {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return Optional.of(new Problem(name, line, "", "expected UTF-8 text, found other bytes"));
    }
    String plain = line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (line == 1 && plain.stripLeading().startsWith("[")) {
      throw new ListFormatException(
          new Problem(name, line, "", "expected one JSON object per line, found a JSON array"));
    }
    return lines.line(plain, line);
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t') {
        return false;
      }
    }
    return true;
  }
}
