package org.cordon.cli.command;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cordon.cli.CliException;
import org.cordon.cli.ExitCode;
import org.cordon.cli.decide.MeasureText;
import org.cordon.measure.MeasureSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Sets two measures side by side. */
@Command(
    name = "compare",
    description = {"Sets two measures, or clauses of two treaties, side by side.", ""},
    footer = {
      "  cordon measures compare KR24-4 SK61-1",
      "  cordon measures compare UN-2375-14 UN-2397-5"
    })
final class MeasuresCompareCommand implements Callable<Integer> {
  private static final int WIDTH = 52;

  @Mixin private Context context = new Context();
  @Mixin private MeasureOptions measures = new MeasureOptions();

  @Parameters(index = "0", paramLabel = "A", description = "The id of a measure.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "B", description = "The id of another.")
  private String second = "";

  @Override
  public Integer call() throws IOException {
    MeasureSet set = measures.load();
    Map<String, String> left = MeasureText.lines(find(set, first));
    Map<String, String> right = MeasureText.lines(find(set, second));
    Set<String> names = new LinkedHashSet<>(left.keySet());
    names.addAll(right.keySet());
    for (String name : names) {
      row(name, left.getOrDefault(name, "-"), right.getOrDefault(name, "-"));
    }
    return ExitCode.OK.number();
  }

  private static MeasureSet.Entry find(MeasureSet set, String id) {
    return set.find(id)
        .orElseThrow(() ->
            CliException.usage("no measure is called " + id + "; cordon measures list shows all"));
  }

  private void row(String name, String left, String right) {
    String a = left;
    String b = right;
    String mark = left.equals(right) ? "=" : " ";
    String title = name;
    while (!a.isEmpty() || !b.isEmpty()) {
      int cutA = cut(a);
      int cutB = cut(b);
      context
          .out()
          .printf(
              Locale.ROOT,
              "%-12s %-" + WIDTH + "s %s %s%n",
              title,
              a.substring(0, cutA).strip(),
              mark,
              b.substring(0, cutB).strip());
      a = a.substring(cutA).strip();
      b = b.substring(cutB).strip();
      title = "";
      mark = " ";
    }
  }

  private static int cut(String text) {
    if (text.length() <= WIDTH) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', WIDTH);
    return space <= 0 ? WIDTH : space;
  }
}
