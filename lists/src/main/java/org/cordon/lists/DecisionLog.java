package org.cordon.lists;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.cordon.resolve.Decision;
import org.cordon.resolve.EntryRef;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What people decided about targets: {@code targets/decisions.jsonl} of the data folder, one JSON
 * object a line, oldest first. Lines are only ever added; a decision is taken back by another line.
 * A register is built from the editions and this file, so it is not lost when the register is.
 */
public final class DecisionLog {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int LONGEST_TEXT = 2000;

  private final Path home;
  private final Path file;

  DecisionLog(Path home) {
    this.home = home;
    this.file = home.resolve("targets").resolve("decisions.jsonl");
  }

  /** Where the decisions are kept; the file appears with the first of them. */
  public Path file() {
    return file;
  }

  /**
   * All decisions, oldest first.
   *
   * @throws IOException if the file cannot be read or a line is damaged
   */
  public List<TargetDecision> all() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    List<TargetDecision> decisions = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      decisions.add(read(line, decisions.size() + 1));
    }
    return List.copyOf(decisions);
  }

  /** The decisions that count, oldest first: those that were not taken back. */
  public List<Decision> inForce() throws IOException {
    List<TargetDecision> all = all();
    Set<Integer> undone = undone(all);
    List<Decision> inForce = new ArrayList<>();
    for (TargetDecision decision : all) {
      if (decision.action() != TargetDecision.Action.UNDO && !undone.contains(decision.number())) {
        inForce.add(
            new Decision(
                decision.number(),
                decision.action() == TargetDecision.Action.JOIN
                    ? Decision.Kind.JOIN
                    : Decision.Kind.SPLIT,
                decision.entries()));
      }
    }
    return inForce;
  }

  /** The numbers of the decisions that were taken back. */
  public static Set<Integer> undone(List<TargetDecision> all) {
    Set<Integer> undone = new HashSet<>();
    for (TargetDecision decision : all) {
      if (decision.action() == TargetDecision.Action.UNDO) {
        undone.add(decision.undoes());
      }
    }
    return undone;
  }

  /**
   * Adds a decision about entries.
   *
   * @return the decision with its number
   */
  public TargetDecision add(
      TargetDecision.Action action, List<EntryRef> entries, String who, String when, String reason)
      throws IOException {
    if (action == TargetDecision.Action.UNDO || Set.copyOf(entries).size() < 2) {
      throw new IllegalArgumentException(
          "expected two or more different entries to decide about, found (" + entries + ")");
    }
    return append(before -> decision(before.size() + 1, action, entries, 0, who, when, reason));
  }

  /**
   * Takes a decision back.
   *
   * @throws IllegalArgumentException if there is no such decision, or it was taken back already
   */
  public TargetDecision undo(int number, String who, String when, String reason)
      throws IOException {
    return append(all -> {
      boolean known =
          number >= 1
              && number <= all.size()
              && all.get(number - 1).action() != TargetDecision.Action.UNDO;
      if (!known || undone(all).contains(number)) {
        throw new IllegalArgumentException(
            "expected the number of a decision that counts, found (" + number + ")");
      }
      return decision(
          all.size() + 1, TargetDecision.Action.UNDO, List.of(), number, who, when, reason);
    });
  }

  private static TargetDecision decision(
      int number,
      TargetDecision.Action action,
      List<EntryRef> entries,
      int undoes,
      String who,
      String when,
      String reason) {
    return new TargetDecision(
        number, action, entries, undoes, shortened(who), when, shortened(reason));
  }

  private static String shortened(String text) {
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
  }

  /** The file is written anew beside and renamed, so that a crash leaves the old or the new one. */
  private TargetDecision append(Function<List<TargetDecision>, TargetDecision> decision)
      throws IOException {
    try (StoreLock _ = StoreLock.acquire(home)) {
      Files.createDirectories(home.resolve("targets"));
      TargetDecision added = decision.apply(all());
      String before = Files.exists(file) ? Files.readString(file) : "";
      Disk.replace(file, (before + line(added) + "\n").getBytes(StandardCharsets.UTF_8));
      Disk.sync(home.resolve("targets"));
      return added;
    }
  }

  private static String line(TargetDecision decision) {
    ObjectNode node = JSON.createObjectNode();
    node.put("number", decision.number());
    node.put("action", decision.action().name().toLowerCase(Locale.ROOT));
    if (decision.action() == TargetDecision.Action.UNDO) {
      node.put("undoes", decision.undoes());
    } else {
      ArrayNode entries = node.putArray("entries");
      for (EntryRef entry : decision.entries()) {
        entries.addObject().put("source", entry.source()).put("key", entry.key());
      }
    }
    node.put("who", decision.who());
    node.put("when", decision.when());
    node.put("reason", decision.reason());
    return JSON.writeValueAsString(node);
  }

  private TargetDecision read(String line, int number) throws IOException {
    try {
      JsonNode node = JSON.readTree(line);
      if (node.path("number").asInt(0) != number) {
        throw new IllegalArgumentException("expected decision number " + number);
      }
      List<EntryRef> entries = new ArrayList<>();
      for (JsonNode entry : node.path("entries")) {
        entries.add(
            new EntryRef(entry.path("source").asString(""), entry.path("key").asString("")));
      }
      return new TargetDecision(
          number,
          TargetDecision.Action.valueOf(node.path("action").asString("").toUpperCase(Locale.ROOT)),
          entries,
          node.path("undoes").asInt(0),
          node.path("who").asString(""),
          node.path("when").asString(""),
          node.path("reason").asString(""));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IOException(
          file
              + ":"
              + number
              + ": expected a decision as a JSON object, found a damaged line ("
              + e.getMessage()
              + "); restore the file from a copy",
          e);
    }
  }
}
