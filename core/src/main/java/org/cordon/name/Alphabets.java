package org.cordon.name;

import java.util.List;

/**
 * Greek, Georgian and Armenian to Latin. Sources: ELOT 743 (Greek passports), the Georgian national
 * system of 2002, BGN/PCGN 1981 for Armenian; all without marks.
 */
final class Alphabets {
  private static final LetterTable GREEK =
      LetterTable.of(
          """
          α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f
          χ ch ψ ps ω o ου ou μπ mp ντ nt γγ ng γξ nx γχ nch
          """);

  /** Greek as it is heard: digraph vowels as one, voiced stops as such, h for chi. */
  private static final LetterTable GREEK_HEARD =
      GREEK.with(
          "χ h υ i αι e ει i οι i υι i αυ av ευ ev ηυ iv μπ b ντ d γκ g γχ nh γγ ng τζ tz τσ ts");

  private static final LetterTable GREEK_CLASSICAL =
      GREEK.with("β b φ ph χ ch η e υ y ου u αυ au ευ eu κ c");

  private static final LetterTable GEORGIAN =
      LetterTable.of(
          """
          ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k
          ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h ჱ e ჲ y ჳ wi ჴ q ჵ o ჶ f
          """);
  private static final LetterTable GEORGIAN_PLAIN = GEORGIAN.with("ყ k ღ g ფ f ხ h ჯ dzh");

  private static final LetterTable ARMENIAN =
      LetterTable.of(
          """
          ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m
          յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v ու u փ p ք k եւ ev օ o ֆ f և ev
          """);
  private static final LetterTable ARMENIAN_WESTERN =
      ARMENIAN.with("բ p պ b գ k կ g դ t տ d ծ dz ձ ts ճ j ջ ch թ t եա ia յ h");

  private Alphabets() {}

  static List<String> greek(String word) {
    return List.of(GREEK.apply(word), GREEK_HEARD.apply(word), GREEK_CLASSICAL.apply(word));
  }

  static List<String> georgian(String word) {
    return List.of(GEORGIAN.apply(word), GEORGIAN_PLAIN.apply(word));
  }

  /** Armenian letters have other sounds in the western dialect; both readings are given. */
  static List<String> armenian(String word) {
    String eastern = initialGlide(word) + ARMENIAN.apply(word);
    return List.of(
        eastern, ARMENIAN.apply(word), initialGlide(word) + ARMENIAN_WESTERN.apply(word));
  }

  /** Initial ye and vo are written without their glide. */
  private static String initialGlide(String word) {
    if (word.startsWith("ե")) {
      return "y";
    }
    return word.startsWith("ո") && !word.startsWith("ու") && !word.startsWith("ով") ? "v" : "";
  }
}
