package org.cordon.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.cordon.cli.ExitCode;
import org.cordon.cli.render.Figures;
import org.cordon.cli.render.JsonText;
import org.cordon.cli.render.TextTable;
import org.cordon.cli.render.TextTable.Column;
import org.cordon.register.Register;
import org.cordon.register.SourceEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what the register holds. */
@Command(
    name = "info",
    description = {"Says what the register holds and from which editions it was compiled.", ""},
    footer = {"  cordon register info", "  cordon register info --format json"})
final class RegisterInfoCommand implements Callable<Integer> {
  private static final String SHAPE = "cordon.register/1";

  @Mixin private Context context = new Context();
  @Mixin private TextFormat format = new TextFormat();

  @Override
  public Integer call() throws IOException {
    try (Register register = context.register()) {
      if (format.isJson()) {
        json(register);
      } else {
        text(register);
      }
      return ExitCode.OK.number();
    }
  }

  private void text(Register register) throws IOException {
    PrintWriter out = context.out();
    out.println("file     " + context.home().register());
    out.println("size     " + Figures.bytes(register.bytes()));
    out.println("targets  " + Figures.count(register.size()));
    out.println("names    " + Figures.count(register.nameCount()));
    out.println();
    editions(context, register.editions());
  }

  static void editions(Context context, List<SourceEdition> editions) throws IOException {
    List<Column> columns =
        List.of(
            Column.text("list", 8, 24),
            Column.text("title", 16, 60),
            Column.text("published", 10, 30),
            Column.number("entries", 9),
            Column.text("sha-256", 12, 64));
    try (TextTable table = new TextTable(context.out(), context.terminal(), columns)) {
      for (SourceEdition edition : editions) {
        table.row(
            edition.source(),
            edition.title(),
            edition.published(),
            Figures.count(edition.entries()),
            edition.sha256());
      }
    }
  }

  private void json(Register register) throws IOException {
    JsonText.document(
        context.out(),
        SHAPE,
        json -> {
          json.field("file", context.home().register().toString());
          json.field("bytes", register.bytes());
          json.field("targets", register.size());
          json.field("names", register.nameCount());
          json.editions(register.editions());
        });
  }
}
