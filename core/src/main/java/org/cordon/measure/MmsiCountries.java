package org.cordon.measure;

import java.util.Map;
import java.util.Optional;
import org.cordon.entity.Countries;

/**
 * Countries of Maritime Identification Digits, the first three digits of a ship's MMSI
 * (Recommendation ITU-R M.585; the table is kept by the ITU). Only flags that are common in the
 * trades that measures are about; any other prefix has no country here, so that it raises nothing.
 */
final class MmsiCountries {
  private static final int DIGITS = 3;

  private static final Map<String, String> TABLE =
      Map.ofEntries(
          Map.entry("445", "kp"),
          Map.entry("440", "kr"),
          Map.entry("441", "kr"),
          Map.entry("273", "ru"),
          Map.entry("412", "cn"),
          Map.entry("413", "cn"),
          Map.entry("414", "cn"),
          Map.entry("477", "hk"),
          Map.entry("416", "tw"),
          Map.entry("431", "jp"),
          Map.entry("432", "jp"),
          Map.entry("351", "pa"),
          Map.entry("352", "pa"),
          Map.entry("353", "pa"),
          Map.entry("354", "pa"),
          Map.entry("355", "pa"),
          Map.entry("356", "pa"),
          Map.entry("357", "pa"),
          Map.entry("370", "pa"),
          Map.entry("371", "pa"),
          Map.entry("372", "pa"),
          Map.entry("373", "pa"),
          Map.entry("374", "pa"),
          Map.entry("636", "lr"),
          Map.entry("637", "lr"),
          Map.entry("538", "mh"),
          Map.entry("563", "sg"),
          Map.entry("564", "sg"),
          Map.entry("565", "sg"),
          Map.entry("566", "sg"),
          Map.entry("574", "vn"),
          Map.entry("525", "id"),
          Map.entry("511", "pw"),
          Map.entry("667", "sl"),
          Map.entry("671", "tg"),
          Map.entry("677", "tz"),
          Map.entry("341", "kn"),
          Map.entry("518", "ck"),
          Map.entry("620", "km"),
          Map.entry("616", "km"),
          Map.entry("312", "bz"),
          Map.entry("514", "kh"),
          Map.entry("515", "kh"),
          Map.entry("572", "tv"),
          Map.entry("457", "mn"),
          Map.entry("613", "cm"),
          Map.entry("626", "ga"),
          Map.entry("303", "us"),
          Map.entry("338", "us"),
          Map.entry("366", "us"),
          Map.entry("367", "us"),
          Map.entry("368", "us"),
          Map.entry("369", "us"),
          Map.entry("232", "gb"),
          Map.entry("233", "gb"),
          Map.entry("234", "gb"),
          Map.entry("235", "gb"),
          Map.entry("316", "ca"),
          Map.entry("239", "gr"),
          Map.entry("240", "gr"),
          Map.entry("241", "gr"),
          Map.entry("229", "mt"),
          Map.entry("248", "mt"),
          Map.entry("249", "mt"),
          Map.entry("256", "mt"),
          Map.entry("209", "cy"),
          Map.entry("210", "cy"),
          Map.entry("212", "cy"),
          Map.entry("271", "tr"),
          Map.entry("470", "ae"),
          Map.entry("422", "ir"),
          Map.entry("461", "om"),
          Map.entry("419", "in"));

  private MmsiCountries() {}

  /** The country, if the prefix is in the table. */
  static Optional<String> of(String mmsi) {
    return mmsi.length() == DIGITS * DIGITS
        ? Optional.ofNullable(TABLE.get(mmsi.substring(0, DIGITS))).filter(Countries::isCode)
        : Optional.empty();
  }
}
