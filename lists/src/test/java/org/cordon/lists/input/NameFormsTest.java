package org.cordon.lists.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Names as lists write them; "=" is the name, "+" another, "?" a weak, "-" a former one, "#" a
 * remark.
 */
class NameFormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Aleksei (Alexey) Gordeev | =Aleksei Gordeev +Alexey Gordeev",
        "Vladimir Artyakov (Artjakov) | =Vladimir Artyakov +Vladimir Artjakov",
        "Petr(Pyotr) JAROSH(YAROSH) | =Petr JAROSH +Pyotr JAROSH +Petr YAROSH +Pyotr YAROSH",
        "Roman LYAGIN(LIAHIN/LYAHIN) | =Roman LYAGIN +Roman LIAHIN +Roman LYAHIN",
        "Victor YEMELYANENKO (EMELIANENKO, EMELYANENKO) | =Victor YEMELYANENKO +Victor EMELIANENKO"
            + " +Victor EMELYANENKO",
        "ヴィクトル・イェメリャネンコ（エメリヤネンコ） | =ヴィクトル・イェメリャネンコ +ヴィクトル・エメリヤネンコ",
        "アルテム（アルチョム）・ジョハ（ジョガ） | =アルテム・ジョハ +アルチョム・ジョハ +アルテム・ジョガ +アルチョム・ジョガ",
        "Sardana Avksentjeva (Avksentyeva)（nee, Gogoleva） | =Sardana Avksentjeva +Sardana"
            + " Avksentyeva -Sardana Gogoleva",
        "オリガ・ザンコ（旧姓：アメリチェンコヴァ） | =オリガ・ザンコ -オリガ・アメリチェンコヴァ",
        "Leonid KHARCHENKO (Krot) | =Leonid KHARCHENKO ?Krot",
        "Liliya Valereuna LUKASHENKA (SIAMASHKA) | =Liliya Valereuna LUKASHENKA +Liliya Valereuna"
            + " SIAMASHKA",
        "Dmitri Valerievich PAVLICHENKO (Dmitriy Valeriyevich PAVLICHENKO) | =Dmitri Valerievich"
            + " PAVLICHENKO +Dmitriy Valeriyevich PAVLICHENKO",
        "Igor Chayka (Chaika; a.k.a. IFYAU9) | =Igor Chayka +IFYAU9 +Igor Chaika",
        "Rashid Al-Maghribi(The Moroccan) | =Rashid Al-Maghribi ?The Moroccan",
        "Abu Bakr al-Jaziri(Previously listed as. In Arabic: أبوبكر الجزائري ) | =Abu Bakr"
            + " al-Jaziri +أبوبكر الجزائري #Previously listed as. In Arabic: أبوبكر الجزائري",
        "アリ・ワリ（1967年1月1日にカンダハールで出生） | =アリ・ワリ #1967年1月1日にカンダハールで出生",
        "MAULAWI RAJAB(original script：不明) | =MAULAWI RAJAB",
        "(金铁三) | =金铁三",
        "アブドゥッサラム・ハニフィー( | =アブドゥッサラム・ハニフィー",
      })
  void readsNamesOfPersons(String text, String forms) {
    assertThat(read(text, true)).isEqualTo(forms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "International Sikh Youth Federation （ISYF） | =International Sikh Youth Federation +ISYF",
        "Syria Trading Oil Company (Sytrol) | =Syria Trading Oil Company +Sytrol",
        "Gama'a al-Islamiyya（Islamic Group（IG）） | =Gama'a al-Islamiyya +Islamic Group +IG",
        "Shining Path （SL） （Sendero Luminoso） | =Shining Path +SL +Sendero Luminoso",
        "Public Works «Alfa» (PW «Alfa», PW «Beta») | =Public Works «Alfa» +PW «Alfa» +PW «Beta»",
        "Публичное Акционерное Общество «Бета» (ПАО «Б им. Г.М. Бериева») | =Публичное Акционерное"
            + " Общество «Бета» +ПАО «Б им. Г.М. Бериева»",
        "Uganda Commercial Impex （UCI） LTD | =Uganda Commercial Impex LTD +UCI LTD",
        "JSC Emergency Digital Solutions (EDS) | =JSC Emergency Digital Solutions +JSC EDS",
        "Indira Gandhi Centre for Atomic Research (IGCAR), DAE | =Indira Gandhi Centre for Atomic"
            + " Research, DAE +IGCAR, DAE",
        "JSC Salute (Salyut) | =JSC Salute +JSC Salyut",
        "Free Donbass（Donbas） | =Free Donbass +Free Donbas",
        "Taean Glass Factory, Pyongan Namdo (大安ガラス工場(平安南道)) | =Taean Glass Factory, Pyongan Namdo"
            + " +大安ガラス工場(平安南道)",
        "Korea Kwangson Banking Corporation (KKBC) (朝鮮光鮮金融会社) | =Korea Kwangson Banking Corporation"
            + " +KKBC +朝鮮光鮮金融会社",
        "アフガン支援委員会（ＡＳＣ） | =アフガン支援委員会 +ＡＳＣ",
        "Construction Office (Aliases: KOGEN, GENCO) | =Construction Office +KOGEN +GENCO",
        "f.k.a.: Ministry of the Armed Forces (MAF) | -Ministry of the Armed Forces +MAF",
        "Geoscan-UFA (former name) | -Geoscan-UFA #former name",
        "Chol Ryong (Ryong Gun Bong) | =Chol Ryong +Ryong Gun Bong",
        "ドネツク人民共和国（自称） | =ドネツク人民共和国 #自称",
      })
  void readsNamesOfOthers(String text, String forms) {
    assertThat(read(text, false)).isEqualTo(forms);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "K Logistics (China) Limited",
        "Euro Asia Cargo (Private) Ltd.",
        "MFK Fulcrum (Russia)",
        "Commercial Bank Absolut Bank (PAO)",
        "AL-HARAMAIN FOUNDATION（PAKISTAN）",
        "AL-HARAMAIN FOUNDATION（UNION OF COMOROS）",
        "Pan Systems Pte. Ltd. (Pyongyang branch)",
        "Tidewater Co. (Middle east marine services)",
        "Hamas （including Hamas-Izz al-Din al-Qassem）",
        "TOUS POUR LA PAIX ET LE DEVELOPPEMENT （NGO）",
        "27th Central Scientific Research Institute (TsNII)",
        "リーダー（ホン・コン）インターナショナル",
        "アル・ハラマイン財団（コモロ連合）",
        "企贝领通（芜湖）供应链管理有限公司",
        "華信船務(香港)有限公司",
        "試験会社（株）",
        "Khajeh Nassir Toosi (K. N. Toosi) University of Technology",
      })
  void leavesBracketsThatBelongToTheName(String text) {
    assertThat(NameForms.of(text, false))
        .containsExactly(new NameForm(NameForm.Kind.MAIN, Values.tidy(text)));
  }

  private static String read(String text, boolean person) {
    return NameForms.of(text, person).stream()
        .map(form -> "=+?-#".charAt(form.kind().ordinal()) + form.text())
        .collect(Collectors.joining(" "));
  }
}
