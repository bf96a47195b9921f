package org.cordon.entity;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The topic codes of FollowTheMoney: why an entity is of interest. Codes are exact: {@code
 * role.pep.natl} alone is no risk.
 */
public final class Topics {
  private static final Set<String> RISKS =
      words(
          """
          sanction sanction.linked sanction.control sanction.counter
          export.control export.control.linked export.risk invest.risk invest.ban debarment
          role.pep role.rca role.oligarch
          crime crime.boss crime.fin crime.fraud crime.terror crime.theft crime.traffick crime.war wanted poi
          mare.detained mare.shadow
          reg.action reg.warn corp.disqual
          """);

  /** {@code fin.adivsor} is spelled so in the published model. */
  private static final Set<String> OTHERS =
      words(
          """
          role.pep.frmr role.pep.intl role.pep.natl role.pol role.civil role.diplo role.judge role.spy role.lobby role.lawyer
          role.acct role.journo role.act
          crime.traffick.drug crime.traffick.human crime.cyber crime.env forced.labor
          mare.sts
          corp.offshore corp.shell corp.public asset.frozen
          fin fin.bank fin.fund fin.adivsor
          gov gov.national gov.state gov.muni gov.soe gov.igo gov.head gov.admin gov.executive gov.legislative gov.judicial
          gov.security gov.financial gov.religion
          pol.party pol.union rel mil
          """);

  private Topics() {}

  /** All codes, those of risks first. */
  public static Set<String> codes() {
    Set<String> all = new LinkedHashSet<>(RISKS);
    all.addAll(OTHERS);
    return all;
  }

  /** The codes that make an entity a target. */
  public static Set<String> risks() {
    return RISKS;
  }

  /** Whether the text is a topic code. */
  public static boolean isCode(String text) {
    return RISKS.contains(text) || OTHERS.contains(text);
  }

  /** Whether an entity with these topics is a target: one of them is a risk. */
  public static boolean isTarget(Collection<String> topics) {
    return topics.stream().anyMatch(RISKS::contains);
  }

  private static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    Collections.addAll(words, text.strip().split("\\s+"));
    return Collections.unmodifiableSet(words);
  }
}
