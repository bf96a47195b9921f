package org.cordon.lists.ofac;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document as the remarks write it: {@code G 649385 (Iran) issued 08 Sep 2006 expires 17 Jul
 * 2011}.
 *
 * @param number the number as published; empty when only the kind of document is stated
 * @param country what stands in the last brackets, mostly the issuing country; empty when there is
 *     none
 * @param issued the date of issue as published; empty when there is none
 * @param expires the date of expiry as published; empty when there is none
 */
public record DocumentText(String number, String country, String issued, String expires) {
  private static final String DATE = "((?:circa )?[0-9]{0,2} ?(?:[A-Z][a-z]{2,8} )?[0-9]{4})";
  private static final Pattern EXPIRES =
      Pattern.compile("[ ,]*\\b(?i:expires|expired|expiry) " + DATE + "$");
  private static final Pattern ISSUED =
      Pattern.compile("[ ,]*\\b(?i:issued)(?: on)? " + DATE + "$");
  private static final Pattern BRACKETS = Pattern.compile("^(.*?) *\\(([^()]*)\\)$");

  static DocumentText parse(String text) {
    String rest = RemarkText.withoutStop(text.strip());
    Optional<String> expires = tail(EXPIRES, rest);
    rest = expires.isPresent() ? EXPIRES.matcher(rest).replaceFirst("") : rest;
    Optional<String> issued = tail(ISSUED, rest);
    rest = issued.isPresent() ? ISSUED.matcher(rest).replaceFirst("") : rest;
    Matcher brackets = BRACKETS.matcher(RemarkText.withoutStop(rest.strip()));
    boolean country = brackets.matches();
    String number = country ? brackets.group(1) : rest;
    return new DocumentText(
        plainNumber(number),
        country ? brackets.group(2).strip() : "",
        issued.orElse(""),
        expires.orElse(""));
  }

  private static Optional<String> tail(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  private static String plainNumber(String text) {
    return text.strip().replaceFirst("^(?:#|:|No\\.?:?|Number:?)\\s*", "").strip();
  }
}
