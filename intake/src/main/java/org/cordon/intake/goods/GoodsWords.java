package org.cordon.intake.goods;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordon.measure.GoodsSearch;

/**
 * The search for goods in words: by the words of the nomenclature for a quick look, and by words
 * and meaning together where a heading has to be suggested. {@code cordon bench goods} measures
 * both against each other. Nothing is read before it is needed. For one thread.
 */
public final class GoodsWords implements GoodsSearch {
  /**
   * What agreement in words adds to closeness in meaning. On the lines of {@code cordon bench
   * goods} anything between 0.3 and 0.9 finds within two lines of the same number.
   */
  private static final double WORDS = 0.5;

  private boolean started;
  private String failure = "";

  /** A search that has read nothing yet. */
  public GoodsWords() {}

  @Override
  public List<Likely> search(String description, int limit) {
    return HsIndex.standard().search(description, limit);
  }

  @Override
  public Optional<String> words(String digits) {
    return HsIndex.standard().words(digits);
  }

  @Override
  public List<Likely> suggest(String description, int limit) {
    if (!start()) {
      return search(description, limit);
    }
    Map<String, Double> scores = new HashMap<>();
    closeness(description)
        .forEach((code, close) -> scores.put(code, Math.max(0, close) / (1 + WORDS)));
    for (Likely likely : search(description, Integer.MAX_VALUE)) {
      scores.merge(likely.digits(), WORDS * likely.score() / (1 + WORDS), Double::sum);
    }
    return best(scores, limit);
  }

  /** The likeliest headings by meaning alone, best first. */
  public static List<Likely> byMeaning(String description, int limit) {
    return best(closeness(description), limit);
  }

  private static Map<String, Double> closeness(String description) {
    return HeadingVectors.standard().closeness(SentenceModel.standard().vector(description));
  }

  private static List<Likely> best(Map<String, Double> scores, int limit) {
    return scores.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .limit(limit)
        .map(each ->
            new Likely(
                each.getKey(),
                HsIndex.standard().words(each.getKey()).orElse(""),
                Math.clamp(each.getValue(), 0, 1)))
        .toList();
  }

  @Override
  public String limits() {
    return failure;
  }

  /**
   * Whether the model runs on this machine. Where its native library does not, words alone are
   * searched, and the answer says so.
   */
  private boolean start() {
    if (!started) {
      started = true;
      try {
        SentenceModel.standard();
      } catch (IllegalStateException | LinkageError e) {
        failure = "found by words alone: the sentence model does not run here (" + e + ")";
      }
    }
    return failure.isEmpty();
  }
}
