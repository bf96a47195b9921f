package org.cordon.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cordon.bench.payments.PaymentsBench;
import org.cordon.cli.ExitCode;
import org.cordon.measure.MeasureSet;
import org.cordon.measure.PartyScreen;
import org.cordon.measure.RegisterScreen;
import org.cordon.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how fast payment messages are read and decided on. */
@Command(
    name = "payments",
    description = {
      "Reads invented ISO 20022 and SWIFT MT messages and decides on them on one thread, all"
          + " regimes loaded, parties and texts screened, and tells the shares of the time.",
      ""
    },
    footer = "  cordon bench payments --messages 20000")
final class BenchPaymentsCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private MeasureOptions measures = new MeasureOptions();

  @Option(
      names = "--messages",
      paramLabel = "N",
      defaultValue = "20000",
      description = "So many in a round (default: ${DEFAULT-VALUE}).")
  private int messages;

  @Override
  public Integer call() throws IOException {
    MeasureSet set = measures.load();
    Path file = context.home().register();
    if (!Files.exists(file)) {
      context.out().print(new PaymentsBench(set, PartyScreen.NONE).run(messages));
    } else {
      try (Register register = Register.open(file)) {
        context.out().print(new PaymentsBench(set, new RegisterScreen(register)).run(messages));
      }
    }
    return ExitCode.OK.number();
  }
}
