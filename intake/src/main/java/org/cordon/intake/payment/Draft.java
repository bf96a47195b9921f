package org.cordon.intake.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cordon.entity.Entity;
import org.cordon.entity.PropertyType;
import org.cordon.intake.transaction.Given;
import org.cordon.intake.transaction.PaymentMessage;
import org.cordon.intake.transaction.TransactionProblem;
import org.cordon.measure.Transaction;

/** A payment as it is put together from a message, with the field of each part. For one thread. */
final class Draft {
  private static final Set<String> PASSED_THROUGH =
      Set.of("intermediary-agent", "previous-agent", "reimbursement-agent", "forwarding-agent");

  private final String type;
  private final long line;
  private final List<Transaction.Party> parties = new ArrayList<>();
  private final Set<Object> known = new LinkedHashSet<>();
  private final List<Transaction.GoodsLine> goods = new ArrayList<>();
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final Map<String, Object> facts = new LinkedHashMap<>();
  private final Set<String> via = new LinkedHashSet<>();
  private final StringBuilder texts = new StringBuilder();
  private final List<TransactionProblem> problems = new ArrayList<>();
  private final List<String> activities = new ArrayList<>();
  private Optional<Entity> vessel = Optional.empty();
  private Optional<LocalDate> date = Optional.empty();
  private String reference = "";
  private String id = "";
  private String amount = "";
  private String from = "";
  private String to = "";

  Draft(String type, long line) {
    this.type = type;
    this.line = line;
  }

  void reference(String text) {
    reference = text;
  }

  void id(String text) {
    id = text;
  }

  void date(LocalDate day) {
    date = Optional.of(day);
  }

  boolean hasDate() {
    return date.isPresent();
  }

  void amount(String number, String currency) {
    if (amount.isEmpty()) {
      amount = number + " " + currency;
      facts.put("settlementCurrency", currency);
    }
  }

  void fact(String name, Object value) {
    facts.put(name, value);
  }

  void activity(String word) {
    activities.add(word);
  }

  void from(String country) {
    from = country;
  }

  void to(String country) {
    to = country;
  }

  /** Adds somebody; the same one in the same role is kept once. */
  void party(String role, Actor actor, String field) {
    actor
        .entity()
        .ifPresent(entity -> {
          if (known.add(List.of(role, entity.properties()))) {
            fields.put("parties[" + parties.size() + "]", field);
            parties.add(new Transaction.Party(role, entity, List.of()));
            if (PASSED_THROUGH.contains(role)) {
              via.addAll(entity.valuesOf(PropertyType.COUNTRY));
            }
          }
        });
  }

  /** Adds a vessel; the first is the transaction's, others are parties. */
  void vessel(Actor actor, String field) {
    if (vessel.isEmpty()) {
      vessel = actor.entity();
      vessel.ifPresent(entity -> fields.put("vessel", field));
    } else {
      party("vessel", actor, field);
    }
  }

  void goods(String code, String description, String field) {
    fields.put("goods[" + goods.size() + "]", field);
    goods.add(
        new Transaction.GoodsLine(
            code,
            "HS",
            0,
            description,
            Optional.empty(),
            "",
            Optional.empty(),
            "",
            "",
            "",
            Optional.empty(),
            List.of()));
  }

  /** Free text: kept as what the payment is for, and looked through for names and vessels. */
  void text(String text, String field) {
    if (!text.isBlank()) {
      if (!texts.isEmpty()) {
        texts.append("; ");
      }
      fields.put("endUse[" + texts.length() + "]", field);
      texts.append(text.strip());
      FreeText.of(text, field).into(this);
    }
  }

  void problem(long at, String field, String reason) {
    problems.add(new TransactionProblem(at, id, field, reason));
  }

  Given given(Optional<LocalDate> otherwise) {
    LocalDate day = date.or(() -> otherwise).orElse(LocalDate.EPOCH);
    if (date.isEmpty() && otherwise.isEmpty() && problems.isEmpty()) {
      problem(line, "date", "expected a day of settlement or execution, or the option --as-of");
    }
    String name = id.isEmpty() ? reference : id;
    if (!problems.isEmpty()) {
      return new Given.Broken(
          name,
          problems.stream()
              .map(each -> new TransactionProblem(each.line(), name, each.path(), each.reason()))
              .toList());
    }
    Transaction transaction =
        new Transaction(
            name,
            Transaction.Kind.PAYMENT,
            day,
            Optional.empty(),
            activities,
            parties,
            goods,
            new Transaction.Route(from, to, List.copyOf(via)),
            vessel,
            texts.toString(),
            "",
            List.of(),
            List.of(),
            facts,
            Optional.empty());
    return new Given.Payment(
        transaction, new PaymentMessage(type, reference, line, amount, fields));
  }
}
