package org.cordon.intake.payment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.Countries;
import org.cordon.entity.IdentifierFormat;
import org.cordon.intake.transaction.Given;

/** One transaction of an ISO 20022 message with what stands above it, as a payment. */
final class IsoPayment {
  private static final int DAY = 10;

  /** What an element's parties are in a payment; others keep the name of their element. */
  private static final Map<String, String> ROLES =
      Map.ofEntries(
          Map.entry("Dbtr", "payer"),
          Map.entry("Cdtr", "payee"),
          Map.entry("UltmtDbtr", "ultimate-payer"),
          Map.entry("UltmtCdtr", "ultimate-payee"),
          Map.entry("InitgPty", "initiator"),
          Map.entry("DbtrAgt", "payer-agent"),
          Map.entry("CdtrAgt", "payee-agent"),
          Map.entry("IntrmyAgt1", "intermediary-agent"),
          Map.entry("IntrmyAgt2", "intermediary-agent"),
          Map.entry("IntrmyAgt3", "intermediary-agent"),
          Map.entry("PrvsInstgAgt", "previous-agent"),
          Map.entry("PrvsInstgAgt1", "previous-agent"),
          Map.entry("PrvsInstgAgt2", "previous-agent"),
          Map.entry("PrvsInstgAgt3", "previous-agent"),
          Map.entry("InstgRmbrsmntAgt", "reimbursement-agent"),
          Map.entry("InstdRmbrsmntAgt", "reimbursement-agent"),
          Map.entry("ThrdRmbrsmntAgt", "reimbursement-agent"),
          Map.entry("FwdgAgt", "forwarding-agent"),
          Map.entry("InstgAgt", "instructing-agent"),
          Map.entry("InstdAgt", "instructed-agent"),
          Map.entry("Assgnr", "assigner"),
          Map.entry("Assgne", "assignee"),
          Map.entry("Ownr", "account-owner"),
          Map.entry("Svcr", "account-servicer"),
          Map.entry("DbtrAcct", "payer-account"),
          Map.entry("CdtrAcct", "payee-account"));

  /** Elements between a role and its party. */
  private static final Set<String> WRAPPERS = Set.of("Pty", "Agt");

  /** Elements of free text. */
  private static final Set<String> TEXTS =
      Set.of(
          "Ustrd",
          "AddtlRmtInf",
          "InstrInf",
          "AddtlTxInf",
          "AddtlNtryInf",
          "AddtlInf",
          "Inf",
          "Prtry",
          "Desc",
          "AddtlRtrInf",
          "AddtlCxlRsnInf",
          "Rmrk");

  private static final Set<String> DAYS =
      Set.of("IntrBkSttlmDt", "ReqdExctnDt", "ReqdColltnDt", "BookgDt", "ValDt", "CreDtTm");

  private static final Set<String> AMOUNTS =
      Set.of(
          "IntrBkSttlmAmt",
          "InstdAmt",
          "RtrdIntrBkSttlmAmt",
          "OrgnlIntrBkSttlmAmt",
          "EqvtAmt",
          "Amt");

  private final String type;
  private final Node unit;
  private final List<Node> above;
  private final Draft draft;

  /**
   * A payment.
   *
   * @param type the message's name with its version
   * @param unit the transaction
   * @param above the elements that it stands in, the outermost first
   */
  IsoPayment(String type, Node unit, List<Node> above) {
    this.type = type;
    this.unit = unit;
    this.above = above;
    this.draft = new Draft(shownType(), unit.line);
  }

  private String shownType() {
    boolean cover = unit.has("UndrlygCstmrCdtTrf");
    return cover ? type + " COV" : type;
  }

  Given given(Optional<LocalDate> otherwise) {
    identify();
    look(unit, "");
    for (int i = above.size() - 1; i >= 0; i--) {
      above.get(i).children.forEach(child -> look(child, ""));
    }
    needed();
    return draft.given(otherwise);
  }

  private void identify() {
    String message = anywhere("MsgId").text;
    draft.reference(message);
    String own = "";
    for (String name :
        List.of("EndToEndId", "TxId", "InstrId", "OrgnlEndToEndId", "OrgnlTxId", "NtryRef")) {
      String found = unit.deep(name).text;
      own = own.isEmpty() && !found.equals("NOTPROVIDED") ? found : own;
    }
    draft.id(own.isEmpty() ? message : message + "/" + own);
  }

  private Node anywhere(String name) {
    Node found = unit.deep(name);
    for (int i = above.size() - 1; i >= 0 && !found.isThere(); i--) {
      for (Node child : above.get(i).children) {
        found = found.isThere() ? found : child.deep(name);
      }
    }
    return found;
  }

  private void needed() {
    for (String names : IsoRules.needed(type)) {
      boolean there = false;
      for (String name : names.split("\\|", -1)) {
        Node found = anywhere(name);
        there |= found.isThere() && (!found.text.isEmpty() || !found.children.isEmpty());
      }
      if (!there) {
        draft.problem(
            unit.line, unit.path, "expected " + names.replace("|", " or ") + ", found none");
      }
    }
  }

  /** Looks at an element and all below it. */
  private void look(Node node, String outer) {
    leaf(node);
    String role = WRAPPERS.contains(node.name) ? outer : node.name;
    if (node.has("FinInstnId")) {
      agent(node, role);
    } else if (isParty(node)) {
      party(node, role);
    }
    node.children.forEach(child -> look(child, role));
  }

  private static boolean isParty(Node node) {
    Node id = node.first("Id");
    boolean named = node.has("Nm") || id.has("OrgId") || id.has("PrvtId");
    return named && !node.name.equals("FinInstnId") && !node.name.equals("BrnchId");
  }

  private static String role(String name) {
    return ROLES.getOrDefault(name, name);
  }

  private void agent(Node node, String role) {
    Node bank = node.first("FinInstnId");
    Actor actor = new Actor(node.where()).organisation();
    bank.children.stream()
        .filter(child -> IsoRules.BICS.contains(child.name))
        .forEach(bic -> actor.bic(bic.text));
    actor.name(bank.at("Nm")).name(node.at("BrnchId", "Nm"));
    actor.add("leiCode", bank.at("LEI")).add("idNumber", bank.at("Othr", "Id"));
    address(bank.first("PstlAdr"), actor);
    draft.party(role(role), actor, node.where());
  }

  private void party(Node node, String role) {
    Actor actor = new Actor(node.where());
    Node id = node.first("Id");
    Node organisation = id.first("OrgId");
    Node person = id.first("PrvtId");
    if (person.isThere()) {
      person(person, actor.person());
    } else if (organisation.isThere()) {
      organisation(organisation, actor.organisation());
    }
    actor.name(node.at("Nm"));
    actor.country(node.at("CtryOfRes"));
    address(node.first("PstlAdr"), actor);
    draft.party(role(role), actor, node.where());
  }

  private static void organisation(Node node, Actor actor) {
    node.children.stream()
        .filter(child -> IsoRules.BICS.contains(child.name))
        .forEach(bic -> actor.bic(bic.text));
    actor.add("leiCode", node.at("LEI"));
    node.children.stream()
        .filter(child -> child.name.equals("Othr"))
        .forEach(other -> actor.add("registrationNumber", other.at("Id")));
  }

  private static void person(Node node, Actor actor) {
    Node birth = node.first("DtAndPlcOfBirth");
    actor.add("birthDate", birth.at("BirthDt"));
    actor.add("birthPlace", birth.at("CityOfBirth"));
    actor.country("birthCountry", birth.at("CtryOfBirth"));
    for (Node other : node.children) {
      if (other.name.equals("Othr")) {
        boolean passport = other.at("SchmeNm", "Cd").equals("CCPT");
        actor.add(passport ? "passportNumber" : "idNumber", other.at("Id"));
      }
    }
  }

  private static void address(Node address, Actor actor) {
    StringBuilder whole = new StringBuilder();
    for (Node child : address.children) {
      whole.append(whole.isEmpty() ? "" : ", ").append(child.text);
      if (child.name.equals("Ctry")) {
        actor.country(child.text.toLowerCase(java.util.Locale.ROOT));
      }
    }
    actor.add("address", whole.toString());
  }

  private void leaf(Node node) {
    if (node.text.isEmpty()) {
      return;
    }
    if (TEXTS.contains(node.name)) {
      draft.text(node.text, node.where());
    } else if (IsoRules.BICS.contains(node.name) && !Actor.isBic(node.text)) {
      wrong(node, "a bank's code (ISO 9362)");
    } else if (node.name.equals("Ctry")
        && !Countries.isCode(node.text.toLowerCase(java.util.Locale.ROOT))) {
      wrong(node, "a country code (ISO 3166)");
    } else if (node.name.equals("IBAN") && IdentifierFormat.IBAN.normalize(node.text).isEmpty()) {
      wrong(node, "an IBAN with its right check digits");
    }
    amount(node);
    day(node);
  }

  private void amount(Node node) {
    if (!AMOUNTS.contains(node.name)) {
      return;
    }
    if (!node.text.matches("[0-9]{1,18}(?:\\.[0-9]{0,5})?")) {
      wrong(node, "an amount like 1200.50");
    } else if (!node.currency.matches("[A-Z]{3}")) {
      draft.problem(
          node.line,
          node.path,
          "Ccy: expected three capital letters, found (" + node.currency + ")");
    } else {
      draft.amount(node.text, node.currency);
    }
  }

  private void day(Node node) {
    boolean inside = node.name.equals("Dt") || node.name.equals("DtTm");
    boolean day = DAYS.contains(node.name) || inside && DAYS.stream().anyMatch(node.path::contains);
    if (!day) {
      return;
    }
    try {
      LocalDate found = LocalDate.parse(node.text.substring(0, Math.min(DAY, node.text.length())));
      if (!draft.hasDate()) {
        draft.date(found);
      }
    } catch (DateTimeException e) {
      wrong(node, "a day like 2024-07-05");
    }
  }

  private void wrong(Node node, String expected) {
    draft.problem(node.line, node.path, "expected " + expected + ", found (" + node.text + ")");
  }
}
