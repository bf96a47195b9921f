package org.cordon.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cordon.cli.CliException;
import org.cordon.cli.ExitCode;
import org.cordon.cli.decide.Answer;
import org.cordon.cli.decide.Basis;
import org.cordon.cli.decide.DecisionJson;
import org.cordon.cli.decide.DecisionSheet;
import org.cordon.cli.decide.DecisionText;
import org.cordon.cli.decide.SheetPdf;
import org.cordon.cli.render.Output;
import org.cordon.intake.goods.GoodsWords;
import org.cordon.intake.payment.Inbox;
import org.cordon.intake.transaction.Given;
import org.cordon.intake.transaction.LedgerFile;
import org.cordon.intake.transaction.PaymentMessage;
import org.cordon.intake.transaction.TransactionProblem;
import org.cordon.lists.Disk;
import org.cordon.lists.Moment;
import org.cordon.measure.Decider;
import org.cordon.measure.Decision;
import org.cordon.measure.Ledger;
import org.cordon.measure.MeasureSet;
import org.cordon.measure.Outcome;
import org.cordon.measure.PartyScreen;
import org.cordon.measure.RegisterScreen;
import org.cordon.measure.Transaction;
import org.cordon.register.SourceEdition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides on transactions. */
@Command(
    name = "check",
    description = {
      "Decides on shipments, contracts, vessel calls and transfers, payments and events.",
      "Every finding names instrument and paragraph, the facts used and what would change it.",
      ""
    },
    footer = {
      "  cordon check shipments.json",
      "  cordon check payments.xml --format json",
      "  cordon check contract.json --operator kr,un --as-of 2024-09-30",
      "  cat shipments.jsonl | cordon check - --format json",
      "  cordon check shipment.json --out decision.html --pdf decision.pdf"
    })
final class CheckCommand implements Callable<Integer> {
  @Mixin private Context context = new Context();
  @Mixin private MeasureOptions measureOptions = new MeasureOptions();
  @Mixin private ReportOptions report = new ReportOptions();

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "JSON, JSON lines, CSV, ISO 20022 or SWIFT MT messages; - for standard input.")
  private String file = "-";

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "Apply the law of that day (default: each transaction's own date).")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--known-at",
      paramLabel = "DAY",
      description =
          "Screen against the lists as published by that day, with listings in force on the day of"
              + " --as-of (default: the current register).")
  private @Nullable LocalDate knownAt;

  @Option(
      names = "--operator",
      split = ",",
      paramLabel = "CODE",
      description = "Whose law binds the user: un, eu, or country codes (default: all).")
  private List<String> operators = List.of();

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "What was counted against quotas before, as JSON; see docs/decisions.md.")
  private @Nullable Path ledger;

  @Option(names = "--without-lists", description = "Do not screen the parties.")
  private boolean withoutLists;

  @Option(
      names = "--pdf",
      paramLabel = "FILE",
      description = "Write the decision sheet there as PDF too.")
  private @Nullable Path pdf;

  private final List<Answer> answers = new ArrayList<>();
  private final List<TransactionProblem> problems = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    MeasureSet measures = measureOptions.load();
    Set<String> asked = asked(measures);
    try (DigestInputStream input = new DigestInputStream(input(), Disk.sha256());
        Output target = report.open(context)) {
      List<SourceEdition> editions = decide(measures, asked, input);
      String sha256 = HexFormat.of().formatHex(input.getMessageDigest().digest());
      Basis basis = basis(measures, asked, sha256, editions);
      write(target, basis);
      target.complete();
      if (pdf != null) {
        write(pdf, SheetPdf.of(basis, answers, problems));
      }
    }
    return told().number();
  }

  private Set<String> asked(MeasureSet measures) {
    Set<String> asked = new LinkedHashSet<>();
    for (String operator : operators) {
      String code = operator.strip().toLowerCase(Locale.ROOT);
      if (!measures.operators().contains(code)) {
        throw context.wrong(
            "--operator: expected one of %s, found (%s)"
                .formatted(String.join(", ", measures.operators()), operator));
      }
      asked.add(code);
    }
    return asked;
  }

  private InputStream input() throws IOException {
    if (file.equals("-")) {
      return context.around().input();
    }
    Path path = Path.of(file);
    if (!Files.isRegularFile(path)) {
      throw CliException.badInput("there is no such file: " + file);
    }
    return Files.newInputStream(path);
  }

  private List<SourceEdition> decide(MeasureSet measures, Set<String> asked, InputStream input)
      throws IOException {
    boolean none = knownAt == null && !Files.exists(context.home().register());
    if (withoutLists || none) {
      decide(measures, asked, input, PartyScreen.NONE);
      return List.of();
    }
    try (MomentOptions.Opened opened = MomentOptions.open(context, moment())) {
      decide(measures, asked, input, new RegisterScreen(opened.register()));
      return opened.register().editions();
    }
  }

  /** The day that the lists stand for: the current ones unless a day of knowledge is given. */
  private Moment moment() {
    return knownAt == null
        ? new Moment(Optional.empty(), Optional.empty())
        : new Moment(Optional.ofNullable(asOf), Optional.of(knownAt));
  }

  private void decide(MeasureSet measures, Set<String> asked, InputStream input, PartyScreen screen)
      throws IOException {
    Ledger counted = ledger == null ? new Ledger(false) : LedgerFile.read(ledger);
    Decider decider = new Decider(measures, asked, screen, Optional.of(new GoodsWords()), counted);
    new Inbox(measures.facts(), measures.activities(), Optional.ofNullable(asOf))
        .read(input, given -> take(decider, given));
  }

  private void take(Decider decider, Given given) {
    switch (given) {
      case Given.Whole(var transaction) -> decide(decider, transaction, Optional.empty());
      case Given.Payment(var transaction, var message) ->
          decide(decider, transaction, Optional.of(message));
      case Given.Broken broken -> problems.addAll(broken.problems());
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    Files.write(unfinished, bytes);
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private void decide(Decider decider, Transaction transaction, Optional<PaymentMessage> message) {
    LocalDate day = asOf == null ? transaction.date() : asOf;
    answers.add(new Answer(transaction, decider.decide(transaction, day), message));
  }

  private void write(Output target, Basis basis) throws IOException {
    switch (report.form()) {
      case json -> DecisionJson.write(target.writer(), basis, answers, problems);
      case html -> new DecisionSheet(target.writer()).write(basis, answers, problems);
      case table -> new DecisionText(target.writer()).write(answers);
    }
  }

  private Basis basis(
      MeasureSet measures, Set<String> asked, String sha256, List<SourceEdition> editions)
      throws IOException {
    StringBuilder command = new StringBuilder("cordon check " + quoted(file));
    if (asOf != null) {
      command.append(" --as-of ").append(asOf);
    }
    if (knownAt != null) {
      command.append(" --known-at ").append(knownAt);
    }
    if (!asked.isEmpty()) {
      command.append(" --operator ").append(String.join(",", asked));
    }
    if (ledger != null) {
      command.append(" --ledger ").append(quoted(ledger.toString()));
    }
    if (withoutLists) {
      command.append(" --without-lists");
    }
    measureOptions
        .folder()
        .ifPresent(folder -> command.append(" --measures ").append(quoted(folder.toString())));
    return new Basis(
        command + " --format " + report.form(),
        VersionCommand.version(),
        asOf == null ? "each transaction's own date" : asOf.toString(),
        asked.isEmpty()
            ? "all: " + String.join(", ", measures.operators())
            : String.join(", ", asked),
        file + ", SHA-256 " + sha256,
        editions,
        measures.instruments());
  }

  private static String quoted(String text) {
    return text.matches("[A-Za-z0-9_./-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
  }

  private ExitCode told() {
    problems.forEach(problem -> context.err().println("cordon check: " + problem.told()));
    context.err().printf(Locale.ROOT, "%d decided, %d problems%n", answers.size(), problems.size());
    context.err().flush();
    boolean held =
        answers.stream()
            .map(Answer::decision)
            .map(Decision::outcome)
            .anyMatch(outcome -> outcome.compareTo(Outcome.REVIEW) >= 0);
    if (held) {
      return ExitCode.HITS;
    }
    return problems.isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
  }
}
