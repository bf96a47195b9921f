package org.cordon.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.cordon.cli.ExitCode;
import org.cordon.cli.render.JsonText;
import org.cordon.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says which Cordon this is and which editions an answer rests on. */
@Command(
    name = "version",
    description = {"Shows the version of Cordon, of Java, and the editions in the register.", ""},
    footer = {"  cordon version", "  cordon version --format json"})
final class VersionCommand implements Callable<Integer> {
  private static final String SHAPE = "cordon.version/1";

  @Mixin private Context context = new Context();
  @Mixin private TextFormat format = new TextFormat();

  @Override
  public Integer call() throws IOException {
    if (format.isJson()) {
      json();
    } else {
      text();
    }
    return ExitCode.OK.number();
  }

  private void text() throws IOException {
    PrintWriter out = context.out();
    out.println("cordon " + version());
    out.println("java   " + Runtime.version());
    Path file = context.home().register();
    out.println("home   " + context.home().path());
    if (!Files.exists(file)) {
      out.println("no register yet");
      return;
    }
    try (Register register = Register.open(file)) {
      out.println();
      RegisterInfoCommand.editions(context, register.editions());
    }
  }

  private void json() throws IOException {
    Path file = context.home().register();
    JsonText.document(
        context.out(),
        SHAPE,
        json -> {
          json.field("version", version());
          json.field("java", Runtime.version().toString());
          json.field("home", context.home().path().toString());
          if (Files.exists(file)) {
            try (Register register = Register.open(file)) {
              json.editions(register.editions());
            }
          }
        });
  }

  /** The version that Maven built. */
  static String version() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = VersionCommand.class.getResourceAsStream("version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    }
    return properties.getProperty("version", "unknown");
  }
}
