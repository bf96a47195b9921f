package org.cordon.lists.eu;

import java.util.List;
import java.util.Locale;
import org.cordon.entity.DateText;
import org.cordon.lists.input.EntryDraft;
import org.cordon.lists.input.EntryPart;
import org.cordon.lists.input.XmlRecord;

/** An {@code identification}: a document, and what it says of the subject. */
final class EuDocument {
  private static final List<String> FLAGS =
      List.of("diplomatic", "knownExpired", "knownFalse", "reportedLost", "revokedByIssuer");

  private EuDocument() {}

  static void add(EntryDraft draft, XmlRecord element) {
    String code = element.attribute("identificationTypeCode").toLowerCase(Locale.ROOT);
    String number = element.attribute("number");
    draft
        .subject()
        .put(property(draft.subject(), code), number, number, "identification/number", "");
    EntryPart document = draft.document(code.equals("passport"));
    document.put("number", number, "identification/number");
    document.put("number", element.attribute("latinNumber"), "identification/latinNumber");
    document.put("type", code, "identification/identificationTypeCode");
    document.put(
        "type",
        element.attribute("identificationTypeDescription"),
        "identification/identificationTypeDescription");
    document.put("authority", element.attribute("issuedBy"), "identification/issuedBy");
    document.put("names", element.attribute("nameOnDocument"), "identification/nameOnDocument");
    EuFsfEntry.addCountry(document, "country", element);
    addDate(document, "date", element, "issueDate");
    addDate(document, "startDate", element, "validFrom");
    addDate(document, "endDate", element, "validTo");
    addFlags(document, element);
    String region = element.attribute("region");
    document.note("Region", region, region, "identification/region");
    document.put("summary", EuName.remark(element), "identification/remark");
  }

  private static void addFlags(EntryPart document, XmlRecord element) {
    for (String flag : FLAGS) {
      if (element.attribute(flag).equals("true")) {
        document.note(flag, "true", "identification/" + flag);
      }
    }
  }

  private static void addDate(
      EntryPart document, String property, XmlRecord element, String attribute) {
    String text = element.attribute(attribute);
    if (!text.isEmpty()) {
      document.date(property, DateText.ISO.parse(text), text, "identification/" + attribute);
    }
  }

  /** The property of the subject that holds numbers of that kind of document. */
  static String property(EntryPart subject, String code) {
    return switch (code) {
      case "passport" -> "passportNumber";
      case "ssn" -> "socialSecurityNumber";
      case "fiscalcode", "taxid" -> "taxNumber";
      case "regnumber" -> "registrationNumber";
      case "imo" -> "imoNumber";
      case "swiftbic" -> "swiftBic";
      case "euvat" -> "vatCode";
      case "tradelic" -> "licenseNumber";
      default -> subject.has("idNumber") ? "idNumber" : "registrationNumber";
    };
  }
}
