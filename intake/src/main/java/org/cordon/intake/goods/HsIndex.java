package org.cordon.intake.goods;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cordon.measure.GoodsSearch;

/**
 * Full-text search over the headings and subheadings of HS 2022, by BM25 over stemmed words; a
 * heading is found through the words of its subheadings too. Words that traders use and the
 * nomenclature does not are a table of our own ({@code synonyms.txt}). Immutable.
 */
public final class HsIndex implements GoodsSearch {
  private static final double SATURATION = 1.2;
  private static final double LENGTH = 0.6;
  private static final int SHORTEST = 3;
  private static final int HEADING = 4;

  private static final Set<String> STOP =
      Set.of(
          "the",
          "and",
          "for",
          "with",
          "other",
          "than",
          "not",
          "nes",
          "nec",
          "whether",
          "kind",
          "used",
          "their",
          "its",
          "from",
          "heading",
          "including",
          "excluding",
          "thereof",
          "such",
          "elsewhere",
          "specified",
          "type",
          "types",
          "similar",
          "more",
          "less",
          "any",
          "all",
          "pcs",
          "new",
          "set",
          "sets",
          "model",
          "articles",
          "made",
          "having",
          "use",
          "per");

  /** Endings that are cut off, the longest first. */
  private static final List<String> ENDINGS =
      List.of(
          "ically", "ations", "ation", "ings", "ing", "ies", "ers", "ed", "er", "es", "s", "y",
          "e");

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

  private record Posting(int document, double weight) {}

  /** A word of traders, with blanks around it, in the singular and the plural, and its meaning. */
  private record Synonym(String one, String several, String meaning) {}

  private final List<String> codes = new ArrayList<>();
  private final Map<String, String> words = new LinkedHashMap<>();
  private final List<Synonym> synonyms;
  private final Map<String, List<Posting>> postings = new HashMap<>();

  private HsIndex(List<String> lines, List<Synonym> synonyms) {
    this.synonyms = synonyms;
    for (String line : lines) {
      int bar = line.indexOf('|');
      words.put(line.substring(0, bar), line.substring(bar + 1));
    }
    index();
  }

  private static final class Standard {
    static final HsIndex INDEX = new HsIndex(lines("hs2022.txt"), synonyms(lines("synonyms.txt")));
  }

  /** The index over HS 2022; built when first asked for. */
  public static HsIndex standard() {
    return Standard.INDEX;
  }

  private static List<Synonym> synonyms(List<String> lines) {
    List<Synonym> synonyms = new ArrayList<>();
    for (String line : lines) {
      int equals = line.indexOf('=');
      String word = line.substring(0, equals).strip();
      String meaning = line.substring(equals + 1).strip();
      synonyms.add(new Synonym(" " + word + " ", " " + word + "s ", meaning));
    }
    return synonyms;
  }

  private static List<String> lines(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  static byte[] bytes(String name) {
    try (InputStream in = HsIndex.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the resource " + name + " is missing: rebuild the intake module");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + name, e);
    }
  }

  /** The words of all codes, in the order of the nomenclature. */
  Map<String, String> all() {
    return Collections.unmodifiableMap(words);
  }

  /** One document for each heading: its own words, which count double, and its subheadings'. */
  private void index() {
    Map<String, Map<String, Double>> documents = new LinkedHashMap<>();
    words.forEach((code, text) -> {
      if (code.length() >= HEADING) {
        Map<String, Double> counts =
            documents.computeIfAbsent(code.substring(0, HEADING), key -> new LinkedHashMap<>());
        double weight = code.length() == HEADING ? 2 : 0.7;
        stems(text).forEach(stem -> counts.merge(stem, weight, Double::sum));
      }
    });
    double average = documents.values().stream().mapToDouble(HsIndex::length).average().orElse(1);
    documents.forEach((code, counts) -> {
      int document = codes.size();
      codes.add(code);
      double norm = 1 - LENGTH + LENGTH * length(counts) / average;
      counts.forEach((stem, count) ->
          postings
              .computeIfAbsent(stem, key -> new ArrayList<>())
              .add(new Posting(document, count * (SATURATION + 1) / (count + SATURATION * norm))));
    });
  }

  private static double length(Map<String, Double> counts) {
    return counts.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Lower-case words without stop words, shortened by simple English endings. */
  static List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT), -1)) {
      if (word.length() >= SHORTEST && !STOP.contains(word) && !NUMBER.matcher(word).matches()) {
        stems.add(stem(word));
      }
    }
    return stems;
  }

  private static String stem(String word) {
    String stem = word;
    for (String end : ENDINGS) {
      if (stem.endsWith(end) && stem.length() - end.length() >= SHORTEST) {
        stem = stem.substring(0, stem.length() - end.length());
        break;
      }
    }
    return stem;
  }

  @Override
  public Optional<String> words(String digits) {
    return Optional.ofNullable(words.get(digits));
  }

  @Override
  public List<Likely> search(String description, int limit) {
    double[] scores = new double[codes.size()];
    double most = 0;
    Set<String> asked = new java.util.LinkedHashSet<>(stems(expanded(description)));
    for (String stem : asked) {
      List<Posting> found = postings.getOrDefault(stem, List.of());
      double rarity = Math.log(1 + (codes.size() + 0.5) / (found.size() + 0.5));
      most += rarity * (SATURATION + 1);
      for (Posting posting : found) {
        scores[posting.document()] += rarity * posting.weight();
      }
    }
    return best(scores, most, limit);
  }

  /** The description with what its words mean in the nomenclature. */
  private String expanded(String description) {
    StringBuilder text = new StringBuilder(description);
    String lower =
        " " + NO_WORD.matcher(description.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
    for (Synonym synonym : synonyms) {
      if (lower.contains(synonym.one()) || lower.contains(synonym.several())) {
        text.append(' ').append(synonym.meaning());
      }
    }
    return text.toString();
  }

  private List<Likely> best(double[] scores, double most, int limit) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > 0) {
        order.add(i);
      }
    }
    order.sort(
        Comparator.<Integer>comparingDouble(i -> scores[i])
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    return order.stream()
        .limit(limit)
        .map(i ->
            new Likely(
                codes.get(i), words.getOrDefault(codes.get(i), ""), Math.min(1, scores[i] / most)))
        .toList();
  }
}
