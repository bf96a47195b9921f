package org.cordon.bench.payments;

import java.util.Locale;
import java.util.Random;

/** Invented payment messages of six kinds in turn, with one transaction each. */
final class Messages {
  private static final String[] WORDS = {
    "Golden", "Eastern", "Pacific", "Harbour", "Union", "Star", "Bright", "Global", "River", "Delta"
  };
  private static final String[] TRADES = {
    "Trading", "Logistics", "Paper Mill", "Textiles", "Foods"
  };
  private static final String[] COUNTRIES = {"SG", "US", "DE", "KR", "JP", "TR", "CN", "VN"};
  private static final String[] BANKS = {
    "DEUTDEFF", "CITIUS33", "HSBCHKHH", "DBSSSGSG", "BNPAFRPP"
  };
  private static final String[] TEXTS = {
    "INVOICE 4711 DATED 2024-06-30",
    "PAYMENT FOR OFFICE FURNITURE ORDER 88",
    "FREIGHT M/V PLAIN RIVER VOYAGE 12",
    "CONSULTING SERVICES JUNE 2024 AS PER CONTRACT"
  };

  private final Random random;

  Messages(long seed) {
    this.random = new Random(seed);
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }

  private String name() {
    return pick(WORDS) + " " + pick(WORDS) + " " + pick(TRADES) + " " + random.nextInt(1_000);
  }

  /** So many ISO 20022 messages, one after the other. */
  String iso(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      switch (i % 3) {
        case 0 -> text.append(transfer(i));
        case 1 -> text.append(initiation(i));
        default -> text.append(cover(i));
      }
    }
    return text.toString();
  }

  /** So many MT messages, one after the other. */
  String mt(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("{1:F01").append(pick(BANKS)).append("AXXX0000000000}{2:I");
      switch (i % 3) {
        case 0 ->
            text.append("103")
                .append(receiver())
                .append(head(i, ":23B:CRED\n"))
                .append(customers());
        case 1 ->
            text.append("202")
                .append(receiver())
                .append("{3:{119:COV}}")
                .append(head(i, ":21:REL\n"))
                .append(":58A:")
                .append(pick(BANKS))
                .append('\n')
                .append(customers());
        default -> text.append("101").append(receiver()).append(request(i));
      }
      text.append("-}\n");
    }
    return text.toString();
  }

  private String receiver() {
    return pick(BANKS) + "XXXXN}";
  }

  private static String head(int number, String more) {
    return "{4:\n:20:REF" + number + "\n" + more + ":32A:240705USD1200,5\n";
  }

  private String customers() {
    return ":50K:/12345678\n%s\n12 QUAY ROAD\nSINGAPORE\n:59:/99887766\n%s\n1 MILL ROAD\nHAMBURG, DE\n:70:%s\n:71A:SHA\n"
        .formatted(name(), name(), pick(TEXTS).substring(0, 25));
  }

  private String request(int number) {
    return "{4:\n:20:REF%s\n:28D:1/1\n:50H:/123\n%s\n:30:240705\n:21:TX1\n:32B:USD10,\n:59:/1\n%s\n:71A:SHA\n"
        .formatted(number, name(), name());
  }

  private String document(String type, String root, String content) {
    return "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:%s\">\n<%s>%s</%s>\n</Document>\n"
        .formatted(type, root, content, root);
  }

  private String group(int number) {
    return "<GrpHdr><MsgId>M%s</MsgId><CreDtTm>2024-07-05T10:00:00</CreDtTm><NbOfTxs>1</NbOfTxs></GrpHdr>\n"
        .formatted(number);
  }

  private String party(String tag) {
    return "<%s><Nm>%s</Nm><PstlAdr><StrtNm>Quay Road</StrtNm><BldgNb>12</BldgNb><TwnNm>Town</TwnNm><Ctry>%s</Ctry></PstlAdr></%s>\n"
        .formatted(tag, name(), pick(COUNTRIES), tag);
  }

  private String agent(String tag) {
    return "<%s><FinInstnId><BICFI>%s</BICFI></FinInstnId></%s>\n".formatted(tag, pick(BANKS), tag);
  }

  private String remittance() {
    return "<RmtInf><Ustrd>" + pick(TEXTS) + "</Ustrd></RmtInf>";
  }

  private static String settled(int number) {
    return String.format(
        Locale.ROOT,
        "<PmtId><EndToEndId>E%s</EndToEndId></PmtId><IntrBkSttlmAmt"
            + " Ccy=\"USD\">%s.50</IntrBkSttlmAmt><IntrBkSttlmDt>2024-07-05</IntrBkSttlmDt>\n",
        number,
        1 + number % 9_000);
  }

  private String customersOf() {
    return party("Dbtr") + agent("DbtrAgt") + agent("CdtrAgt") + party("Cdtr") + remittance();
  }

  private String transfer(int number) {
    return document(
        "pacs.008.001.08",
        "FIToFICstmrCdtTrf",
        group(number) + "<CdtTrfTxInf>" + settled(number) + customersOf() + "</CdtTrfTxInf>");
  }

  private String cover(int number) {
    String bank = "<%s><FinInstnId><BICFI>%s</BICFI></FinInstnId></%s>\n";
    return document(
        "pacs.009.001.08",
        "FICdtTrf",
        group(number)
            + "<CdtTrfTxInf>"
            + settled(number)
            + bank.formatted("Dbtr", pick(BANKS), "Dbtr")
            + bank.formatted("Cdtr", pick(BANKS), "Cdtr")
            + "<UndrlygCstmrCdtTrf>"
            + customersOf()
            + "</UndrlygCstmrCdtTrf></CdtTrfTxInf>");
  }

  private String initiation(int number) {
    return document(
        "pain.001.001.09",
        "CstmrCdtTrfInitn",
        group(number)
            + "<PmtInf><ReqdExctnDt><Dt>2024-07-05</Dt></ReqdExctnDt>"
            + party("Dbtr")
            + agent("DbtrAgt")
            + "<CdtTrfTxInf><PmtId><EndToEndId>E"
            + number
            + "</EndToEndId></PmtId><Amt><InstdAmt Ccy=\"EUR\">50.00</InstdAmt></Amt>"
            + agent("CdtrAgt")
            + party("Cdtr")
            + remittance()
            + "</CdtTrfTxInf></PmtInf>");
  }
}
