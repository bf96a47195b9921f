package org.cordon.server.http;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Log lines as JSON, one a line, on standard error. */
public final class StructuredLog extends Formatter {
  /** Held, because levels of loggers that nobody holds are forgotten. */
  private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private StructuredLog() {}

  /** Makes all log lines of this process JSON. */
  public static void install() {
    Logger root = Logger.getLogger("");
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
    ConsoleHandler console = new ConsoleHandler();
    console.setFormatter(new StructuredLog());
    root.addHandler(console);
    JETTY.setLevel(Level.WARNING);
    LUCENE.setLevel(Level.SEVERE); // its warnings are about faster arithmetic for vectors
  }

  @Override
  public String format(LogRecord line) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("time", line.getInstant().toString());
    node.put("level", line.getLevel().getName());
    node.put("logger", line.getLoggerName());
    node.put("message", formatMessage(line));
    Throwable thrown = line.getThrown();
    if (thrown != null) {
      StringWriter trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace));
      node.put("trace", trace.toString());
    }
    return node + "\n";
  }
}
