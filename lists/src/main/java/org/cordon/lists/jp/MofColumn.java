package org.cordon.lists.jp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of the asset-freeze list. Each sheet has its own selection under its own headings.
 */
enum MofColumn {
  NOTICE_DATE("告示日付"),
  NOTICE_NUMBER("告示番号"),
  JAPANESE("日本語表記"),
  ENGLISH("英語表記"),
  ALIAS("別名", "別名・別称", "別称", "別称・別名", "別称・旧称", "確定可能な別名"),
  WEAK_ALIAS("確定に十分でない別名"),
  FORMER("旧称", "旧称・以前の呼称", "以前の別名", "過去の別名"),
  TITLE("称号"),
  POSITION("役職", "肩書", "肩書等"),
  BIRTH("生年月日・出生地"),
  BIRTH_DATE("生年月日"),
  BIRTH_PLACE("出生地", "出生地・出身地"),
  NATIONALITY("国籍"),
  PASSPORT("旅券番号"),
  IDENTITY("ID番号", "身分登録番号", "身分証番号"),
  ADDRESS("住所", "所在地", "住所等", "住所・所在地", "所在地・住所", "活動地域・住所", "所在地・住所登録された事務所の住所"),
  PHONE("電話", "電話番号"),
  FAX("FAX"),
  UN_DATE("国連制裁員会による指定日", "国連制裁委員会による指定日", "リスト掲載日"),
  UN_REFERENCE("国連参照番号"),
  REASON("指定の根拠", "決議1483上の根拠"),
  OTHER("その他の情報", "詳細");

  /** A filled one of these makes the subject of a mixed sheet a person. */
  static final List<MofColumn> PERSONAL =
      List.of(BIRTH_DATE, BIRTH_PLACE, NATIONALITY, PASSPORT, IDENTITY, TITLE, POSITION);

  private static final Map<String, MofColumn> BY_HEADING = new HashMap<>();

  static {
    for (MofColumn column : values()) {
      column.headings.forEach(heading -> BY_HEADING.put(heading, column));
    }
  }

  private final List<String> headings;

  MofColumn(String... headings) {
    this.headings = List.of(headings);
  }

  /** The column under a heading. */
  static Optional<MofColumn> of(String heading) {
    return Optional.ofNullable(BY_HEADING.get(heading.replaceAll("\\s", "")));
  }

  /** The heading that most sheets use. */
  String heading() {
    return headings.getFirst();
  }
}
