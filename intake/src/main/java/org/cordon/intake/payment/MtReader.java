package org.cordon.intake.payment;

import com.prowidesoftware.swift.io.parser.SwiftParser;
import com.prowidesoftware.swift.model.SwiftBlock4;
import com.prowidesoftware.swift.model.SwiftMessage;
import com.prowidesoftware.swift.model.Tag;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordon.intake.transaction.Given;

/** Reads one SWIFT MT message; an MT 101 gives a payment for each of its transactions. */
final class MtReader {
  private final long firstLine;
  private final Optional<LocalDate> otherwise;

  MtReader(long firstLine, Optional<LocalDate> otherwise) {
    this.firstLine = firstLine;
    this.otherwise = otherwise;
  }

  List<Given> read(String text) {
    try {
      SwiftMessage message = new SwiftParser(text).message();
      return message == null || message.getBlock4() == null || !text.contains("-}")
          ? List.of(broken("block 4", "expected a block {4: ... -}, found none that is whole"))
          : payments(message, text);
    } catch (IOException | RuntimeException e) {
      return List.of(broken("", "expected a SWIFT MT message: " + e.getMessage()));
    }
  }

  private Given broken(String path, String reason) {
    return IsoFile.broken(firstLine, path, reason);
  }

  private List<Given> payments(SwiftMessage message, String text) {
    if (message.getBlock2() == null) {
      return List.of(broken("block 2", "expected the type of the message in block 2, found none"));
    }
    String type = message.getType() + (message.isCOV() ? "COV" : "");
    if (!MtRules.known().contains(type)) {
      return List.of(
          broken("block 2", "expected one of MT %s, found (%s)".formatted(MtRules.known(), type)));
    }
    String shown = "MT" + type + (message.isSTP() ? "+" : "");
    List<Given> given = new ArrayList<>();
    for (List<MtField> fields : transactions(type, fields(message.getBlock4(), text))) {
      Draft draft = new Draft(shown, fields.isEmpty() ? firstLine : fields.getFirst().line());
      ends(message, draft);
      given.add(new MtPayment(type, fields, draft, firstLine).given(otherwise));
    }
    return given;
  }

  private void ends(SwiftMessage message, Draft draft) {
    String where = "block 1 and 2 (line " + firstLine + ")";
    bank("instructing-agent", String.valueOf(message.getSender()), where, draft);
    bank("instructed-agent", String.valueOf(message.getReceiver()), where, draft);
  }

  /** A terminal's address of twelve characters is the bank's code with the terminal's letter. */
  private static void bank(String role, String address, String where, Draft draft) {
    String bic = address.length() == 12 ? address.substring(0, 8) + address.substring(9) : address;
    if (Actor.isBic(bic)) {
      draft.party(role, new Actor(where).bic(bic), where);
    }
  }

  private List<MtField> fields(SwiftBlock4 block, String text) {
    LineCount lines = new LineCount(text);
    List<MtField> fields = new ArrayList<>();
    int from = Math.max(0, text.indexOf("{4:"));
    for (Tag tag : block.getTags()) {
      String value = tag.getValue() == null ? "" : tag.getValue().replace("\r", "");
      int at = text.indexOf("\n:" + tag.getName() + ":", from);
      int place = at < 0 ? from : at + 1;
      from = place;
      fields.add(
          new MtField(tag.getName(), value.lines().toList(), firstLine + lines.at(place) - 1));
    }
    return fields;
  }

  /** Sequence A of an MT 101 with each of its sequences B; other messages as they are. */
  private static List<List<MtField>> transactions(String type, List<MtField> fields) {
    if (!type.equals("101")) {
      return List.of(fields);
    }
    List<List<MtField>> sequences = new ArrayList<>();
    List<MtField> head = new ArrayList<>();
    for (MtField field : fields) {
      if (field.tag().equals("21")) {
        sequences.add(new ArrayList<>(head));
      }
      (sequences.isEmpty() ? head : sequences.getLast()).add(field);
    }
    return sequences.isEmpty() ? List.of(head) : List.copyOf(sequences);
  }
}
