package org.cordon.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Compiles editions into one register file. The same editions give the same bytes. */
public final class RegisterCompiler {
  private RegisterCompiler() {}

  /** Writes the register to a temporary file beside {@code target}, syncs it, and renames it into place. */
  public static void compile(List<SourceEntries> sources, Path target) throws IOException {
    throw new UnsupportedOperationException();
  }
}
