package org.cordon.intake.payment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What each message must have to be judged, by the names of ISO 20022's message definitions. Of
 * several names in one text, one is enough.
 */
final class IsoRules {
  private static final Map<String, List<String>> NEEDED =
      new TreeMap<>(
          Map.of(
              "pain.001", List.of("MsgId", "Dbtr", "Cdtr", "InstdAmt|EqvtAmt"),
              "pain.008", List.of("MsgId", "Dbtr", "Cdtr", "InstdAmt"),
              "pacs.003", List.of("MsgId", "IntrBkSttlmAmt", "Dbtr", "Cdtr"),
              "pacs.008", List.of("MsgId", "IntrBkSttlmAmt", "Dbtr", "DbtrAgt", "Cdtr", "CdtrAgt"),
              "pacs.009", List.of("MsgId", "IntrBkSttlmAmt", "Dbtr", "Cdtr"),
              "pacs.004", List.of("MsgId", "RtrdIntrBkSttlmAmt"),
              "camt.056", List.of("Assgnmt", "OrgnlTxId|OrgnlEndToEndId|OrgnlInstrId|OrgnlMsgId"),
              "camt.053", List.of("MsgId", "Acct", "Amt")));

  /** Elements that hold a bank's code. */
  static final Set<String> BICS = Set.of("BICFI", "BIC", "AnyBIC", "BICOrBEI");

  private IsoRules() {}

  static boolean isKnown(String type) {
    return NEEDED.containsKey(family(type));
  }

  static Set<String> known() {
    return NEEDED.keySet();
  }

  static List<String> needed(String type) {
    return NEEDED.getOrDefault(family(type), List.of());
  }

  static String family(String type) {
    int first = type.indexOf('.');
    int second = type.indexOf('.', first + 1);
    return second < 0 ? type : type.substring(0, second);
  }
}
