package org.cordon.intake.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A party field of SWIFT MT: an account line, then a bank's code (option A), numbered lines (option
 * F), or name and address in up to four lines (options D, H, K and none).
 */
final class MtParty {
  private final MtField field;
  private final Actor actor;
  private Optional<String> wrong = Optional.empty();

  MtParty(MtField field, Actor actor) {
    this.field = field;
    this.actor = actor;
  }

  /** What was expected, if the field does not have its form. */
  Optional<String> wrong() {
    return wrong;
  }

  void customer() {
    List<String> lines = withoutAccount();
    switch (field.letter()) {
      case "A", "G", "C" -> code(lines);
      case "F" -> numbered(lines);
      default -> plain(lines);
    }
  }

  void bank() {
    List<String> lines = withoutAccount();
    switch (field.letter()) {
      case "A" -> code(lines);
      case "B" -> {}
      case "C" -> {}
      default -> plain(lines);
    }
  }

  /** The lines behind the account or party identifier, which starts with a slash. */
  private List<String> withoutAccount() {
    List<String> lines = new ArrayList<>(field.lines());
    while (!lines.isEmpty() && lines.getFirst().startsWith("/")) {
      lines.removeFirst();
    }
    return lines;
  }

  private void code(List<String> lines) {
    String bic = lines.isEmpty() ? "" : lines.getFirst().strip();
    if (Actor.isBic(bic)) {
      actor.bic(bic);
    } else if (!field.number().equals("41") || bic.isEmpty()) {
      wrong = Optional.of("a bank's code (ISO 9362)");
    }
  }

  private void plain(List<String> lines) {
    if (lines.isEmpty()) {
      wrong = Optional.of("a name");
      return;
    }
    int used = actor.lines(lines);
    List<String> address = lines.subList(used, lines.size());
    actor.add("address", String.join(", ", address));
    country(address);
  }

  /** The country stands at the end of the last line, by name or code. */
  private void country(List<String> address) {
    for (int i = address.size() - 1; i >= 0; i--) {
      String[] parts = address.get(i).split("[,/]|\\s{2,}", -1);
      String last = parts[parts.length - 1].strip();
      boolean code = last.length() == 2;
      if (last.length() > 1) {
        actor.country(code ? last.toLowerCase(Locale.ROOT) : last);
        String[] words = last.split(" ", -1);
        actor.country(words[words.length - 1].length() > 3 ? words[words.length - 1] : "");
      }
    }
  }

  /**
   * Numbered lines: 1 name, 2 address, 3 country and town, 4 date of birth, 5 place of birth, 6 and
   * 7 numbers; a number that comes again carries its line on.
   */
  private void numbered(List<String> lines) {
    StringBuilder name = new StringBuilder();
    List<String> address = new ArrayList<>();
    String country = "";
    for (String line : lines) {
      boolean formed = line.length() > 2 && line.charAt(1) == '/';
      if (!formed) {
        identified(line);
        continue;
      }
      String text = line.substring(2).strip();
      switch (line.charAt(0)) {
        case '1' -> name.append(name.isEmpty() ? "" : " ").append(text);
        case '2' -> address.add(text);
        case '3' -> {
          country = country.isEmpty() ? text.split("/", -1)[0] : country;
          address.add(text);
        }
        case '4' -> birth(text);
        case '5' ->
            actor.person().country("birthCountry", text.split("/", -1)[0].toLowerCase(Locale.ROOT));
        case '6', '7' -> actor.add("idNumber", text.substring(text.lastIndexOf('/') + 1));
        case '8' -> {}
        default -> wrong = Optional.of("lines numbered 1 to 8");
      }
    }
    if (name.isEmpty()) {
      wrong = Optional.of("a line 1/ with the name");
    }
    actor.name(name.toString()).add("address", String.join(", ", address));
    actor.country(country.toLowerCase(Locale.ROOT));
  }

  private void birth(String text) {
    if (text.matches("[0-9]{8}")) {
      actor
          .person()
          .add(
              "birthDate",
              text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6));
    } else {
      wrong = Optional.of("a date of birth like 4/19700101");
    }
  }

  /** The first line of option F may be a code with country and number, e.g. CCPT/KP/123456. */
  private void identified(String line) {
    String[] parts = line.split("/", -1);
    if (parts.length < 3) {
      wrong = Optional.of("lines numbered 1 to 8");
    } else if (parts[0].equals("CCPT")) {
      actor.person().add("passportNumber", parts[2]);
      actor.country(parts[1].toLowerCase(Locale.ROOT));
    } else {
      actor.add("idNumber", parts[parts.length - 1]);
    }
  }
}
