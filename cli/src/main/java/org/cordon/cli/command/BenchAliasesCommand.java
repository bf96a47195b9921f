package org.cordon.cli.command;

import java.util.Set;
import java.util.concurrent.Callable;
import org.cordon.bench.aliases.AliasBench;
import org.cordon.bench.aliases.AliasReport;
import org.cordon.bench.aliases.AliasRequest;
import org.cordon.cli.ExitCode;
import org.cordon.cli.terminal.Progress;
import org.cordon.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Leaves one alias out of the current register and asks for it. */
@Command(
    name = "aliases",
    description = {
      "Takes each alias of the current register out, asks with it, and counts how often its target"
          + " comes first.",
      ""
    },
    footer = {
      "  cordon bench aliases --show 5",
      "  cordon bench aliases --sources un-sc,eu-fsf --sample 10000 --format json"
    })
final class BenchAliasesCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private TextFormat format = new TextFormat();

  @Option(
      names = "--sources",
      split = ",",
      paramLabel = "SOURCE",
      description = "Ask and answer from these sources only (default: all).")
  private Set<String> sources = Set.of();

  @Option(
      names = "--sample",
      paramLabel = "N",
      defaultValue = "0",
      description = "Ask at most so many aliases, spread evenly; 0 for all (default).")
  private int sample;

  @Option(
      names = "--show",
      paramLabel = "N",
      defaultValue = "0",
      description = "Show so many misses of each cause (default: ${DEFAULT-VALUE}).")
  private int show;

  @Override
  public Integer call() {
    AliasRequest request = request();
    try (Register register = context.register();
        Progress progress = context.progress("asking", "targets")) {
      AliasReport report = AliasBench.run(request, register, progress::at);
      progress.close();
      context.out().print(format.isJson() ? report.json() : report.text());
      return ExitCode.OK.number();
    }
  }

  private AliasRequest request() {
    return context.checked(() -> new AliasRequest(sources, sample, show));
  }
}
