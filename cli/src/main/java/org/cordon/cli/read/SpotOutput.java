package org.cordon.cli.read;

import java.io.IOException;
import org.cordon.text.Spot;

/** Takes the spots of several files in their order. */
public interface SpotOutput extends AutoCloseable {
  /** One spot. */
  void spot(String file, Spot spot) throws IOException;

  /** The end. */
  @Override
  void close() throws IOException;
}
