package org.cordon.intake.report;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A short fingerprint of an article (MinHash over runs of five words): the share of equal places of
 * two fingerprints estimates the share of runs that both articles have (Broder 1997).
 */
final class Shingles {
  private static final int PLACES = 128;
  private static final int WORDS = 5;

  private final int[] least = new int[PLACES];
  private final Set<String> topics = new HashSet<>();

  Shingles(List<Span> article) {
    Arrays.fill(least, Integer.MAX_VALUE);
    StringBuilder text = new StringBuilder();
    article.forEach(span -> text.append(span.text()).append(' '));
    for (String word : text.toString().split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.length() > 3 && Character.isUpperCase(word.charAt(0))) {
        topics.add(word.toLowerCase(Locale.ROOT));
      }
    }
    String[] words = text.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
    for (int i = 0; i + WORDS <= words.length; i++) {
      add(String.join(" ", Arrays.asList(words).subList(i, i + WORDS)).hashCode());
    }
  }

  private void add(int shingle) {
    int hash = shingle * 0x9e3779b9;
    for (int place = 0; place < PLACES; place++) {
      hash = (hash ^ hash >>> 15) * 0x85ebca6b + place;
      int mixed = (hash ^ hash >>> 13) & Integer.MAX_VALUE;
      least[place] = Math.min(least[place], mixed);
    }
  }

  /** The estimated share of word runs that both have, from 0 to 1. */
  double likeness(Shingles other) {
    int equal = 0;
    for (int place = 0; place < PLACES; place++) {
      equal += least[place] == other.least[place] && least[place] != Integer.MAX_VALUE ? 1 : 0;
    }
    return (double) equal / PLACES;
  }

  /** The share of capitalised words that both have, from 0 to 1 of the smaller set. */
  double sameTopics(Shingles other) {
    long both = topics.stream().filter(other.topics::contains).count();
    return (double) both / Math.max(1, Math.min(topics.size(), other.topics.size()));
  }
}
