package org.cordon.lists.ftm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.cordon.entity.Model;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Importer;
import org.cordon.lists.ListFormatException;
import org.cordon.lists.Source;
import org.cordon.lists.input.FileHead;

/**
 * Reads a FollowTheMoney file with the changes published after it: {@code entities.ftm.json} and
 * any number of {@code entities.delta.json}, which are applied in the order of their names (a name
 * begins with its time). An empty delta is no change.
 *
 * <p>Nothing of a chain with an operation that is not known is kept: what it would have done cannot
 * be guessed, and a full file is to be loaded instead.
 */
public final class FtmDeltaImporter implements Importer {
  /** The name of the format. */
  public static final String FORMAT = "ftm-delta";

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public void read(Source source, List<Path> files, EntrySink sink)
      throws IOException, ListFormatException {
    FtmChain chain = new FtmChain(sink);
    Path base = files.getFirst();
    FileHead.check(base, "FollowTheMoney JSON lines, then their deltas");
    chain.base(base);
    List<Path> deltas =
        files.subList(1, files.size()).stream()
            .sorted(Comparator.comparing(FileHead::name))
            .toList();
    for (Path delta : deltas) {
      chain.apply(delta);
    }
    String name = FileHead.name(base) + "+" + deltas.size();
    FtmLines lines = new FtmLines(Model.standard(), source, name, sink);
    chain.giveTo(lines);
    lines.finish();
  }
}
