package org.cordon.server.data;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.cordon.server.http.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads the text of a search: in the syntax of Lucene, or as plain words. */
final class SearchText {
  private static final float NAMES_COUNT_MORE = 3;
  private static final int LONGEST = 2_000;
  private static final int EXACT_BELOW = 3;
  private static final int TWO_EDITS_FROM = 6;

  private final Analyzer analyzer;

  SearchText(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /**
   * The query of a text.
   *
   * @throws Refusal with status 400 on a syntax error
   */
  Query parse(String text, boolean simple, boolean fuzzy) {
    if (text.isBlank()) {
      return new MatchAllDocsQuery();
    }
    if (text.length() > LONGEST) {
      throw Refusal.of(400, "Query too long (limit: " + LONGEST + " characters)");
    }
    return simple ? simple(text, fuzzy) : full(text, fuzzy);
  }

  private Query full(String text, boolean fuzzy) {
    Parser parser = new Parser(analyzer, fuzzy);
    parser.setDefaultOperator(QueryParser.Operator.AND);
    parser.setAllowLeadingWildcard(false);
    try {
      return parser.parse(text);
    } catch (ParseException | IllegalArgumentException e) {
      throw Refusal.of(400, "Invalid query: " + firstLine(e.getMessage()));
    }
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "not understood" : message.lines().findFirst().orElse("");
  }

  private Query simple(String text, boolean fuzzy) {
    SimpleQueryParser parser =
        new SimpleQueryParser(
            analyzer,
            Map.of(IndexFields.NAME, NAMES_COUNT_MORE, IndexFields.TEXT, 1f),
            SimpleQueryParser.AND_OPERATOR
                | SimpleQueryParser.OR_OPERATOR
                | SimpleQueryParser.NOT_OPERATOR
                | SimpleQueryParser.PHRASE_OPERATOR
                | SimpleQueryParser.WHITESPACE_OPERATOR);
    parser.setDefaultOperator(BooleanClause.Occur.MUST);
    Query query = parser.parse(text);
    return fuzzy ? either(query, full(QueryParser.escape(text), true)) : query;
  }

  private static Query either(Query first, Query second) {
    return new BooleanQuery.Builder()
        .add(first, BooleanClause.Occur.SHOULD)
        .add(second, BooleanClause.Occur.SHOULD)
        .build();
  }

  /** Words of which the last may be cut short, all in one name: for boxes that complete. */
  Query beginning(String text) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    String[] words = text.strip().split("\\s+", -1);
    for (int i = 0; i < words.length; i++) {
      String word = analyzer.normalize(IndexFields.NAME, words[i]).utf8ToString();
      Term term = new Term(IndexFields.NAME, word);
      boolean last = i == words.length - 1;
      query.add(
          last
              ? either(new BoostQuery(new TermQuery(term), 2), new PrefixQuery(term))
              : new TermQuery(term),
          BooleanClause.Occur.MUST);
    }
    return query.build();
  }

  private static final class Parser extends MultiFieldQueryParser {
    private final boolean fuzzy;

    Parser(Analyzer analyzer, boolean fuzzy) {
      super(
          new String[] {IndexFields.NAME, IndexFields.TEXT},
          analyzer,
          Map.of(IndexFields.NAME, NAMES_COUNT_MORE, IndexFields.TEXT, 1f));
      this.fuzzy = fuzzy;
    }

    @Override
    protected @Nullable Query newTermQuery(Term term, float boost) {
      Query exact = super.newTermQuery(term, boost);
      int length = term.text().codePointCount(0, term.text().length());
      if (!fuzzy || length <= EXACT_BELOW) {
        return exact;
      }
      return either(
          new BoostQuery(exact, 2), new FuzzyQuery(term, length < TWO_EDITS_FROM ? 1 : 2, 1));
    }
  }
}
