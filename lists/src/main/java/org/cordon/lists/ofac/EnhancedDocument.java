package org.cordon.lists.ofac;

import java.util.ArrayList;
import java.util.List;
import org.cordon.entity.Statement;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.XmlRecord;

/** One {@code identityDocument} of Enhanced XML. */
final class EnhancedDocument {
  private EnhancedDocument() {}

  static void add(XmlRecord element, OfacFacts facts, OfacDraft draft) {
    String type = element.tidy("type");
    DocumentText document =
        new DocumentText(
            element.tidy("documentNumber"),
            element.tidy("issuingCountry"),
            date(element.child("issueDate")),
            date(element.child("expirationDate")));
    String field = "identityDocument: " + type;
    if (element.tidy("isValid").equals("false")) {
      OfacParts.falseDocument(type, document, field + " (isValid false)", draft);
    } else {
      facts.document(type, document, true, more(element, field, draft), field, draft);
    }
  }

  /** What a document says beside its number, country and dates. */
  private static List<Statement> more(XmlRecord element, String field, OfacDraft draft) {
    List<Statement> more = new ArrayList<>();
    String name = element.tidy("name");
    if (!name.isEmpty() && !name.equals(draft.head().name())) {
      more.add(Statement.of("summary", "issued in the name " + name, field + "/name"));
    }
    summary(more, "issuing authority: ", element.tidy("issuingAuthority"), field);
    summary(more, "issued in: ", element.tidy("issuingLocation"), field);
    summary(more, "", element.tidy("comments"), field);
    for (XmlRecord feature : element.child("idFeatures").all("idFeature")) {
      summary(more, "", Values.tidy(feature.text()), field);
    }
    return more;
  }

  private static void summary(List<Statement> more, String label, String text, String field) {
    if (!text.isEmpty()) {
      more.add(new Statement("summary", label + text, text, field, ""));
    }
  }

  /** The stretch from the begin of the first day to the end of the last. */
  private static String date(XmlRecord element) {
    return OfacPeriod.of(
            element.tidy("fromDateBegin"),
            element.tidy("toDateEnd"),
            element.tidy("isApproximate").equals("true"))
        .map(OfacPeriod::words)
        .orElse("");
  }
}
