package org.cordon.server.data;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The fields of the index for free text. */
final class IndexFields {
  /** The canonical id. */
  static final String ID = "id";

  /** Ids of other entries of the same target. */
  static final String REFERENT = "referent";

  /** Ids of entities that it refers to. */
  static final String REFERS = "refers";

  /** The number of the target, the entry in it, and the detail in that; -1 for none. */
  static final String PLACE = "place";

  static final String SCHEMA = "schema";
  static final String NAME = "name";
  static final String TEXT = "text";
  static final String TARGET = "target";
  static final String COUNTRIES = "countries";
  static final String TOPICS = "topics";
  static final String DATASETS = "datasets";
  static final String IDENTIFIERS = "identifiers";
  static final String GENDERS = "genders";
  static final String DATES = "dates";
  static final String FIRST_SEEN = "first_seen";
  static final String LAST_SEEN = "last_seen";
  static final String LAST_CHANGE = "last_change";

  /** Begins the field of a property. */
  static final String PROPERTIES = "properties.";

  private IndexFields() {}

  /** Names and texts are folded to plain lower-case letters; everything else is taken as it is. */
  static Analyzer analyzer() {
    Analyzer words =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer tokens = new StandardTokenizer();
            TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(tokens));
            return new TokenStreamComponents(tokens, folded);
          }

          @Override
          protected TokenStream normalize(String field, TokenStream in) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(in));
          }
        };
    return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), Map.of(NAME, words, TEXT, words));
  }
}
