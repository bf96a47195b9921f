package org.cordon.cli.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.cordon.bench.speed.SyntheticCustomers;
import org.cordon.cli.ExitCode;
import org.cordon.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes up customers to screen. */
@Command(
    name = "customers",
    description = {
      "Writes made-up customers as CSV, the same every time for the same register: names, and with"
          + " --facts birth dates and nationalities too.",
      ""
    },
    footer = {
      "  cordon bench customers --count 1000000 > customers.csv",
      "  cordon screen customers.csv --format csv > hits.csv"
    })
final class BenchCustomersCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();

  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "10000",
      description = "How many (default: ${DEFAULT-VALUE}).")
  private int count;

  @Option(names = "--facts", description = "Give them birth dates and nationalities.")
  private boolean facts;

  @Override
  public Integer call() throws IOException {
    try (Register register = context.register()) {
      SyntheticCustomers customers =
          SyntheticCustomers.over(register)
              .orElseThrow(() -> context.wrong("the register lists no people to take parts from"));
      CsvWriter csv = CsvWriter.builder().build(context.out());
      if (facts) {
        csv.writeRecord("id", "name", "birth_date", "nationality");
      } else {
        csv.writeRecord("id", "name");
      }
      for (int i = 1; i <= count; i++) {
        write(csv, "C" + i, customers);
      }
      csv.flush();
    }
    context.out().flush();
    return ExitCode.OK.number();
  }

  private void write(CsvWriter csv, String id, SyntheticCustomers customers) {
    String name = customers.next();
    if (facts) {
      csv.writeRecord(id, name, customers.birthDate(), customers.nationality());
    } else {
      csv.writeRecord(id, name);
    }
  }
}
