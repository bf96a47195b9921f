package org.cordon.cli.command;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cordon.cli.CliException;
import org.cordon.cli.ExitCode;
import org.cordon.cli.command.MomentOptions.Opened;
import org.cordon.cli.render.RelationWalk;
import org.cordon.cli.render.TargetJson;
import org.cordon.cli.render.TargetText;
import org.cordon.cli.screen.Screening;
import org.cordon.register.Register;
import org.cordon.register.SourceEdition;
import org.cordon.register.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows everything that the lists say of one target. */
@Command(
    name = "show",
    description = {
      "Shows everything that the lists say of one entry, with the field of the list that says so:"
          + " the other entries of the same subject, and the relationships with others, whichever"
          + " entry states them.",
      ""
    },
    footer = {
      "  cordon lists show KPi.033",
      "  cordon lists show un-sc-110417 --format json",
      "  cordon lists show us-ofac-irgc:24537 --depth 2",
      "  cordon lists show IRe.001 --as-of 2023-10-17"
    })
final class ListsShowCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private MomentOptions moment = new MomentOptions();
  @Mixin private TextFormat format = new TextFormat();

  @Parameters(
      paramLabel = "ENTRY",
      description = "The publisher's key of an entry, the id of its entity, or SOURCE:KEY.")
  private String entry = "";

  @Option(
      names = "--depth",
      paramLabel = "N",
      defaultValue = "1",
      description = "Walk relationships so many steps, 0 for none (default: ${DEFAULT-VALUE}).")
  private int depth;

  @Override
  public Integer call() throws IOException {
    if (depth < 0) {
      throw context.wrong("expected --depth of 0 or more, found " + depth);
    }
    try (Opened opened = moment.open(context)) {
      Register register = opened.register();
      Target target = find(register);
      RelationWalk walk = new RelationWalk(register, depth);
      Map<String, SourceEdition> editions = Screening.bySource(register.editions());
      if (format.isJson()) {
        TargetJson.write(context.out(), target, editions, opened.day(), walk);
      } else {
        TargetText.write(context.out(), context.terminal(), target, editions);
        walk.text(context.out(), target);
      }
      return ExitCode.OK.number();
    }
  }

  private Target find(Register register) {
    EntryNames names = new EntryNames(register);
    if (names.entry(entry).isPresent()) {
      return names.target(entry);
    }
    Optional<Target> target = register.find(entry);
    return target.orElseThrow(() ->
        CliException.badInput(
            "no entry with the key or id ("
                + entry
                + ") in the register"
                + System.lineSeparator()
                + "To look for a name: cordon match \""
                + entry
                + "\""));
  }
}
