package org.cordon.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.cordon.entity.Model;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Names in their own script and in Latin letters that published lists give to one subject; the last
 * column is source and key of the entry. The rows of docs/scripts.md.
 */
class ScriptCasesTest {
  private final PairScorer scorer = new PairScorer();

  @ParameterizedTest(name = "{0}: {2} = {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Cyrillic, Russian | Person | Павел Александрович КАРПОВ | Pavel Aleksandrovich KARPOV | gb-conlist 14094
          Cyrillic, Russian | Person | Ильиных Владимир Алексеевич | Vladimir Alekseevich ILINYKH | gb-conlist 14343
          Cyrillic, Russian | Person | Андрей Иванович ШВЕД | Andrei Ivanovich SHVED | gb-conlist 14033
          Cyrillic, Russian | Person | Лоцманов Дмитрий Николаевич | Dmitriy Nikolaevich LOTSMANOV | gb-conlist 14622
          Cyrillic, Belarusian | Person | Кацярына Аляксандраўна ФЕДАСЕНКА | Katsiaryna Aliaksandrauna FEDASENKA | eu-2006-765 32006R0765/I.A/293
          Cyrillic, Ukrainian | Person | Володимир Андрійович КОНСТАНТІНОВ | Vladimir Andreevich KONSTANTINOV | eu-fsf NK-KPNma6u22frkQ6mVhRxg38
          Arabic | Person | انور ناصر عبدالله العولقي | Anwar Nasser Abdulla AL-AULAQI | gb-conlist 11208
          Arabic | Person | وطبان إبراهيم حسن التكريتي | Watban Ibrahim Hassan AL-TIKRITI | gb-conlist 7611
          Arabic | Person | زهير حمد | Zuheir HAMAD | eu-fsf NK-jZtHiS7kJTSJQxNpoS8rhS
          Persian | Organization | شرکت صابرین کیش | SABERIN KISH COMPANY | us-ofac-irgc 45354
          Hebrew | Person | סעד חרירי | Saad Hariri | os-full Q296771
          Hebrew | Person | נעם פדרמן | Noam FEDERMAN | gb-conlist 16489
          Hebrew | Person | עדן לוי | Eden LEVI | gb-conlist 16485
          Hebrew | Person | ינון לוי | Yinon LEVY | gb-conlist 16367
          Georgian | Person | შალვა ბედოიძე | Shalva BEDOIDZE | gb-conlist 16852
          Georgian | Person | ალექსანდრე დარახველიძე | Aleksandre DARAKHVELIDZE | gb-conlist 16712
          Georgian | Person | ზვიად ხარაზიშვილი | Zviad KHARAZISHVILI | gb-conlist 16713
          Armenian | LegalEntity | «ՏԱԿՈ» ՍՊԸ | Tako LLC | eu-2014-833 32014R0833/IV/490
          Korean, Revised | Person | 박영한 | PARK Young Han | eu-2017-1509 32017R1509/XVI.A/9
          Korean, DPRK usage | Person | 리영길 | RI Yong Gil | eu-fsf NK-KsPSbTpnoCxKEWtqmdPCVn
          Korean, McCune-Reischauer | Person | 리영길 | YI Yo'ng-kil | eu-fsf NK-KsPSbTpnoCxKEWtqmdPCVn
          Chinese, simplified | Person | 金铁三 | Jin Tiesan | eu-2017-1509 32017R1509/XIII.A/35
          Chinese | Person | 王明山 | WANG Mingshan | eu-fsf NK-hRsKQYZisgKsEZj2FXS5J8
          Japanese, Arabic name | Person | ムスタファ・カーメル・ムスタファ | Mustafa Kamel Mustafa | jp-mof 2-292
          Japanese, Arabic name | Person | ジャメル・ムスタファ | Mostafa Djamel | jp-mof 2-391
          Japanese, Russian name | Person | オリガ・クリギナ | Olga Kulygina | jp-mof 29-616
          Japanese, Korean name | Person | パク・ジンヒョク | Pak Jin Hyok | jp-mof 17-77
          Japanese, with Han | Organization | 株式会社NPOバザルト | NPO Bazalt | jp-mof 28-334
          Thai | LegalEntity | บริษัท โซกุโซ่ จำกัด | Soguzo Co. Ltd | eu-2014-833 32014R0833/IV/851
          Ethiopic | Person | ኤርሚኣስ ግርማይ | Ermias GHERMAY | gb-conlist 13671
          """)
  void listedSpellingsPassForOne(
      String script, String schema, String original, String latin, String entry) {
    double probability = scorer.probability(Model.standard().require(schema), original, latin);

    assertThat(probability)
        .as("%s: %s and %s (%s)", script, original, latin, entry)
        .isGreaterThanOrEqualTo(Question.DEFAULT_THRESHOLD);
  }

  /** Such that do not, so that docs/scripts.md says what fails as truly as what works. */
  @ParameterizedTest(name = "{0}: {2} is not met by {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Cyrillic, Belarusian as Russian | Person | Кацярына Аляксандраўна ФЕДАСЕНКА | Ekaterina Alexandrovna FEDOSENKO | eu-2006-765 32006R0765/I.A/293
          Greek | Organization | Χιζμπουλ Μουτζαχεντιν | Hizbul Mujahidin | eu-fsf NK-Z57H85vxiZHEMbtFSZbeHt
          Greek | Organization | Αραβικές Επαναστατικές Ταξιαρχίες | Arab Revolutionary Brigades | eu-fsf NK-dQuXYXiqJazcgtnUmPnn7k
          Korean, DPRK usage | Person | 렴영 | RYOM Yong | eu-2017-1509 32017R1509/XV.A/5
          Korean, McCune-Reischauer | Person | 정경택 | CHO'NG, Kyo'ng-t'aek | eu-fsf NK-EPdT8qA3aDrGKM4fKqwCkQ
          Japanese, Russian name | Person | アンドレイ・アリシェフスキフ | Andrei Aljshevskikh | jp-mof 29-114
          Thai | Organization | บริษัท เอ็กโซร่า จำกัด | EXORA CO., LTD | gb-conlist 16798
          Chinese, Korean reading | Person | 金铁三 | Kim Chol Sam | eu-2017-1509 32017R1509/XIII.A/35
          Devanagari | Person | साद अल-दीन रफीक हरारी | Saad Hariri | os-full Q296771
          Burmese | Organization | ကင်း(င်)ရွိုင်ရယ်(လ်) တက်ကနော်လော်ဂျီ(စ်) ကုမ္ပဏီ လီမိတက် | KING ROYAL TECHNOLOGIES CO. LTD | gb-conlist
          """)
  void listedSpellingsThatDoNotMeet(
      String script, String schema, String original, String latin, String entry) {
    double probability = scorer.probability(Model.standard().require(schema), original, latin);

    assertThat(probability)
        .as("%s: %s and %s (%s)", script, original, latin, entry)
        .isLessThan(Question.DEFAULT_THRESHOLD);
  }
}
