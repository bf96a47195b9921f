package org.cordon.bench.speed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.cordon.bench.RegisterNames;
import org.cordon.register.Register;

/**
 * Customers made up from name parts, the same every time for the same register: for speed figures
 * where no file of names is given.
 *
 * <p>Of ten customers seven have two or three parts drawn from the listed people (so retrieval has
 * work to do), two have one such part and one invented part, and one is wholly invented. About one
 * in a hundred is a listed name as it stands. Invented parts are two or three syllables of a
 * consonant and a vowel.
 */
public final class SyntheticCustomers {
  private static final String CONSONANTS = "bdfghjklmnprstvz";
  private static final String VOWELS = "aeiou";

  private static final List<String> COUNTRIES =
      List.of("us", "gb", "de", "fr", "kr", "ru", "tr", "ir", "cn", "in", "ua", "ae", "eg", "pk");

  private final Random random = new Random(20_260_101L);

  /** By itself, so that names are the same with facts and without. */
  private final Random facts = new Random(20_260_103L);

  private final List<String> names;
  private final List<String> parts;

  /**
   * Customers over the given listed names.
   *
   * @param names at least one name that is not blank
   */
  SyntheticCustomers(List<String> names) {
    this.names = List.copyOf(names);
    Set<String> distinct = new LinkedHashSet<>();
    for (String name : names) {
      distinct.addAll(List.of(name.strip().split("\\s+")));
    }
    distinct.remove("");
    parts = List.copyOf(distinct);
  }

  /**
   * Makes customers over the people of a register.
   *
   * @param count how many, from 0
   */
  public static List<String> of(Register register, int count) {
    return over(register).map(customers -> customers.make(count)).orElse(List.of());
  }

  /** An endless row of customers over the people of a register; none when it lists no people. */
  public static Optional<SyntheticCustomers> over(Register register) {
    List<String> names = new ArrayList<>();
    RegisterNames.targets(
        register,
        target -> {
          if (target.subject().schema().isA("Person")) {
            names.addAll(RegisterNames.of(target));
          }
        });
    return names.isEmpty() ? Optional.empty() : Optional.of(new SyntheticCustomers(names));
  }

  List<String> make(int count) {
    List<String> customers = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      customers.add(next());
    }
    return customers;
  }

  /** The name of the next customer. */
  public String next() {
    return random.nextInt(100) == 0 ? pick(names) : customer(random.nextInt(10));
  }

  /** A birth date for a customer: adults of all ages. */
  public String birthDate() {
    int month = 1 + facts.nextInt(12);
    int day = 1 + facts.nextInt(28);
    return LocalDate.of(1935 + facts.nextInt(70), month, day).toString();
  }

  /** A nationality for a customer. */
  public String nationality() {
    return COUNTRIES.get(facts.nextInt(COUNTRIES.size()));
  }

  private String customer(int kind) {
    if (kind < 7) {
      String two = pick(parts) + " " + pick(parts);
      return random.nextBoolean() ? two : two + " " + pick(parts);
    }
    return (kind < 9 ? pick(parts) : invented()) + " " + invented();
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private String invented() {
    StringBuilder part = new StringBuilder();
    for (int syllables = 2 + random.nextInt(2); syllables > 0; syllables--) {
      part.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
      part.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    return part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
  }
}
