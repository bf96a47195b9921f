package org.cordon.server.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.cordon.register.Register;
import org.cordon.server.http.Refusal;

/**
 * The index for free text, filters and references of one register. It is made once for a register
 * and kept beside it. Safe for several threads.
 */
public final class SearchIndex implements AutoCloseable {
  private static final int MOST_NEIGHBOURS = 10_000;

  private final Directory directory;
  private final DirectoryReader reader;
  private final Analyzer analyzer = IndexFields.analyzer();
  private final Duration patience;

  private SearchIndex(Directory directory, Duration patience) throws IOException {
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
    this.patience = patience;
  }

  /**
   * Opens the index of a register, and makes it if it is not there.
   *
   * @param folder where indexes are kept, one folder for each version
   * @param version tells the register from others
   * @param patience how long one search may take
   */
  public static SearchIndex open(Register register, Path folder, String version, Duration patience)
      throws IOException {
    Path own = folder.resolve(version);
    if (!Files.isDirectory(own)) {
      Files.createDirectories(folder);
      Path work = Files.createTempDirectory(folder, "work-");
      try (Directory directory = new MMapDirectory(work)) {
        IndexBuilder.build(register, directory);
      }
      move(work, own);
    }
    return new SearchIndex(new MMapDirectory(own), patience);
  }

  /** Another process may have made the same meanwhile; then that one serves. */
  private static void move(Path work, Path own) throws IOException {
    try {
      Files.move(work, own, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.isDirectory(own)) {
        throw e;
      }
    }
  }

  private IndexSearcher searcher() {
    IndexSearcher searcher = new IndexSearcher(reader);
    long end = System.nanoTime() + patience.toNanos();
    QueryTimeout timeout = () -> System.nanoTime() - end > 0;
    searcher.setTimeout(timeout);
    return searcher;
  }

  private static void checkTime(IndexSearcher searcher) {
    if (searcher.timedOut()) {
      throw Refusal.later(503, "The search took too long; ask for less.", 1);
    }
  }

  /**
   * Searches.
   *
   * @throws Refusal with status 400 on a syntax error, 503 when it takes too long
   */
  public SearchResult search(SearchRequest request) throws IOException {
    Query text = new SearchText(analyzer).parse(request.text(), request.simple(), request.fuzzy());
    Query query = filtered(text, request);
    IndexSearcher searcher = searcher();
    try {
      int wanted = request.offset() + request.limit();
      List<SearchResult.Place> places =
          wanted == 0 ? List.of() : places(searcher, query, sort(request.sort()), wanted);
      long total = searcher.count(query);
      Map<String, Map<String, Long>> facets = FacetCounts.count(searcher, query, request.facets());
      checkTime(searcher);
      int from = Math.min(request.offset(), places.size());
      return new SearchResult(places.subList(from, places.size()), total, facets);
    } catch (IndexSearcher.TooManyClauses e) {
      throw Refusal.of(400, "Invalid query: it has too many parts");
    }
  }

  /** What has a name that begins so. */
  public List<SearchResult.Place> suggest(String beginning, Set<String> datasets, int limit)
      throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(new SearchText(analyzer).beginning(beginning), BooleanClause.Occur.MUST);
    query.add(anyOf(IndexFields.DATASETS, datasets), BooleanClause.Occur.FILTER);
    return limit == 0 ? List.of() : places(searcher(), query.build(), sort(List.of()), limit);
  }

  /** The entity of that canonical id. */
  public Optional<SearchResult.Place> find(String id) throws IOException {
    return places(searcher(), new TermQuery(new Term(IndexFields.ID, id)), Sort.INDEXORDER, 1)
        .stream()
        .findFirst();
  }

  /** All entities that refer to one of those ids. */
  public List<SearchResult.Place> referringTo(Collection<String> ids) throws IOException {
    return places(searcher(), anyOf(IndexFields.REFERS, ids), Sort.INDEXORDER, MOST_NEIGHBOURS);
  }

  /** The names of all schemata that there are. */
  public Set<String> schemata() throws IOException {
    return FacetCounts.count(searcher(), new MatchAllDocsQuery(), List.of(IndexFields.SCHEMA))
        .getOrDefault(IndexFields.SCHEMA, Map.of())
        .keySet();
  }

  /** How many entities there are of a data set, and how many of them are targets. */
  public long count(String dataset, Collection<String> schemata) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(new TermQuery(new Term(IndexFields.DATASETS, dataset)), BooleanClause.Occur.FILTER);
    if (!schemata.isEmpty()) {
      query.add(anyOf(IndexFields.SCHEMA, schemata), BooleanClause.Occur.FILTER);
    }
    return searcher().count(query.build());
  }

  private Query filtered(Query text, SearchRequest request) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(text, BooleanClause.Occur.MUST);
    filter(query, anyOf(IndexFields.DATASETS, request.datasets()));
    if (!request.schemata().isEmpty()) {
      filter(query, anyOf(IndexFields.SCHEMA, request.schemata()));
    }
    if (!request.excludedSchemata().isEmpty()) {
      query.add(
          anyOf(IndexFields.SCHEMA, request.excludedSchemata()), BooleanClause.Occur.MUST_NOT);
    }
    request.filters().forEach((field, values) -> filters(query, field, values, request.all()));
    request
        .changedSince()
        .ifPresent(since ->
            filter(
                query,
                new TermRangeQuery(
                    IndexFields.LAST_CHANGE, new BytesRef(since), null, false, false)));
    request
        .target()
        .ifPresent(target ->
            filter(query, new TermQuery(new Term(IndexFields.TARGET, target.toString()))));
    return query.build();
  }

  private static void filters(
      BooleanQuery.Builder query, String field, List<String> values, boolean all) {
    if (all) {
      values.forEach(value -> filter(query, new TermQuery(new Term(field, value))));
    } else {
      filter(query, anyOf(field, values));
    }
  }

  private static void filter(BooleanQuery.Builder query, Query part) {
    query.add(part, BooleanClause.Occur.FILTER);
  }

  private static Query anyOf(String field, Collection<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  private static final Set<String> TIMES =
      Set.of(IndexFields.FIRST_SEEN, IndexFields.LAST_SEEN, IndexFields.LAST_CHANGE);

  private static Sort sort(List<String> wanted) {
    List<SortField> fields = new ArrayList<>();
    for (String text : wanted) {
      int colon = text.indexOf(':');
      String field = colon < 0 ? text : text.substring(0, colon);
      if (TIMES.contains(field) || field.equals(IndexFields.ID)) {
        SortField sorted = new SortField(field, SortField.Type.STRING, text.endsWith(":desc"));
        sorted.setMissingValue(SortField.STRING_LAST);
        fields.add(sorted);
      }
    }
    fields.add(SortField.FIELD_SCORE);
    fields.add(new SortField(IndexFields.ID, SortField.Type.STRING));
    return new Sort(fields.toArray(SortField[]::new));
  }

  private static List<SearchResult.Place> places(
      IndexSearcher searcher, Query query, Sort sort, int count) throws IOException {
    TopDocs found = searcher.search(query, new TopFieldCollectorManager(sort, count, null, count));
    StoredFields stored = searcher.storedFields();
    List<SearchResult.Place> places = new ArrayList<>();
    for (ScoreDoc hit : found.scoreDocs) {
      places.add(place(stored.document(hit.doc).get(IndexFields.PLACE)));
    }
    return places;
  }

  private static SearchResult.Place place(String text) {
    String[] parts = text.split(" ", -1);
    return new SearchResult.Place(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be closed", e);
    }
  }
}
