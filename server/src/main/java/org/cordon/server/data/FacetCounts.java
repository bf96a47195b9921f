package org.cordon.server.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the values of some fields among all documents that a query finds. */
final class FacetCounts extends SimpleCollector {
  /** The most values of a field that are told. */
  private static final int MOST = 1_000;

  private final List<String> fields;
  private final Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
  private SortedSetDocValues[] values = {};
  private long[][] leaf = {};

  private FacetCounts(List<String> fields) {
    this.fields = fields;
    fields.forEach(field -> counts.put(field, new TreeMap<>()));
  }

  /** Field to values with counts, most frequent first, then in order of the values. */
  static Map<String, Map<String, Long>> count(
      IndexSearcher searcher, Query query, List<String> fields) throws IOException {
    if (fields.isEmpty()) {
      return Map.of();
    }
    FacetCounts facets = new FacetCounts(fields);
    searcher.search(query, facets);
    Map<String, Map<String, Long>> sorted = new LinkedHashMap<>();
    facets.counts.forEach((field, count) -> sorted.put(field, mostFrequent(count)));
    return sorted;
  }

  private static Map<String, Long> mostFrequent(Map<String, Long> counts) {
    List<Map.Entry<String, Long>> entries = new ArrayList<>(counts.entrySet());
    entries.sort(Map.Entry.<String, Long>comparingByValue().reversed());
    Map<String, Long> first = new LinkedHashMap<>();
    for (Map.Entry<String, Long> entry : entries.subList(0, Math.min(MOST, entries.size()))) {
      first.put(entry.getKey(), entry.getValue());
    }
    return first;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    values = new SortedSetDocValues[fields.size()];
    leaf = new long[fields.size()][];
    for (int i = 0; i < values.length; i++) {
      values[i] = DocValues.getSortedSet(context.reader(), fields.get(i));
      leaf[i] = new long[(int) values[i].getValueCount()];
    }
  }

  @Override
  public void collect(int doc) throws IOException {
    for (int i = 0; i < values.length; i++) {
      if (values[i].advanceExact(doc)) {
        for (int n = values[i].docValueCount(); n > 0; n--) {
          leaf[i][(int) values[i].nextOrd()]++;
        }
      }
    }
  }

  @Override
  public void finish() throws CollectionTerminatedException, IOException {
    for (int i = 0; i < values.length; i++) {
      Map<String, Long> sum = counts.getOrDefault(fields.get(i), new TreeMap<>());
      for (int ord = 0; ord < leaf[i].length; ord++) {
        if (leaf[i][ord] > 0) {
          sum.merge(values[i].lookupOrd(ord).utf8ToString(), leaf[i][ord], Long::sum);
        }
      }
    }
    values = new SortedSetDocValues[0];
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
