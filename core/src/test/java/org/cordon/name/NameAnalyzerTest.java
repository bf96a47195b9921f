package org.cordon.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How names are taken apart: {@code form/KIND} of each part, {@code WORD} left out. */
class NameAnalyzerTest {
  private final NameAnalyzer analyzer = new NameAnalyzer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Orlan Veskarov | orlan veskarov
          VESKAROV, Orlan | orlan veskarov
          Орлан Вескаров | orlan veskarov
          Orlan Petrovich Veskarov | orlan petrovich/PATRONYMIC veskarov
          Anna Ivanovna Veskarova | anna ivanovna/PATRONYMIC veskarova
          J. R. Quillingsworth | j/INITIAL r/INITIAL quillingsworth
          J.R. Quillingsworth | j/INITIAL r/INITIAL quillingsworth
          J R Quillingsworth | j/INITIAL r/INITIAL quillingsworth
          Quillingsworth J | quillingsworth j/INITIAL
          Mr. Orlan Petrov Veskarov | mr/TITLE orlan petrov veskarov
          Mr Orlan Veskarov | mr/TITLE orlan veskarov
          Dr. Orlan Veskarov | dr/TITLE orlan veskarov
          Mullah Qadir Zulfiyan | mullah/TITLE qadir zulfiyan
          Yusuf bin Rashid Quenvari | yusuf bin/PARTICLE rashid quenvari
          Fatima al-Quenvari | fatima al/PARTICLE quenvari
          Abu Bakr | abu/PARTICLE bakr
          Maria de la Torreluz | maria de/PARTICLE la/PARTICLE torreluz
          Abd al-Rahman Zorvani | abdulrahman zorvani
          Abdul Rahman Zorvani | abdulrahman zorvani
          Abdurrahman Zorvani | abdulrahman zorvani
          Abdelrahman Zorvani | abdulrahman zorvani
          Abdullah Zorvani | abdullah zorvani
          Nureddin Khalifawi | nuruddin khalifawi
          Nuruddin Khalifawi | nuruddin khalifawi
          Nouraldin Khalifawi | nouruddin khalifawi
          عبد الستار | abdulsatar
          Sergej Sergejevitj Zorvan | sergej sergejevich/PATRONYMIC zorvan
          Orlan Orlan Veskarov | orlan veskarov
          Orlan Orlan | orlan orlan
          José Peñaverde | jose penaverde
          O'Quillan | oquillan
          Kim Jong Hwal | kim jong hwal
          Kim Jong-Hwal | kim jong hwal
          김종활 | gim jong hwal
          王小龙 | wang xiao long
          Bin | bin
          Mr | mr
          """)
  void personsAreTakenApart(String name, String parts) {
    assertThat(parts(name, NameKind.PERSON)).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Quenvar LLC | quenvar #llc/ORG_FORM
          OOO Kvenvar | #llc/ORG_FORM kvenvar
          ООО Квенвар | #llc/ORG_FORM kvenvar
          Kvenvar JSC | kvenvar #jsc/ORG_FORM
          Quenvar Limited Liability Company | quenvar #llc/ORG_FORM
          Quenvar Co., Ltd. | quenvar #ltd/ORG_FORM
          Quenvar Limited | quenvar #ltd/ORG_FORM
          Quenvar Trading | quenvar trading/GENERIC
          The Quenvar of Zorvan | the/STOP quenvar of/STOP zorvan
          Brigade 44 | brigade/GENERIC 44/NUMBER
          Factory 018 | factory/GENERIC 18/NUMBER
          Quenvar IV | quenvar 4/NUMBER
          Iran Bank | iran/PLACE bank/GENERIC
          A.B.Z. Quenvar | abz quenvar
          LLC | llc
          """)
  void organisationsAreTakenApart(String name, String parts) {
    assertThat(parts(name, NameKind.ORGANISATION)).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MV Blue Zorvane | blue zorvane
          M/V Blue Zorvane | blue zorvane
          M/T Blue Zorvane | blue zorvane
          M.V. Blue Zorvane | blue zorvane
          Motor Vessel Blue Zorvane | blue zorvane
          Motor Tanker Blue Zorvane | blue zorvane
          Motor Vessel | motor vessel
          Blue Zorvane 2 | blue zorvane 2/NUMBER
          Blue Zorvane II | blue zorvane 2/NUMBER
          Iran | iran
          MV | mv
          """)
  void vesselsAreTakenApart(String name, String parts) {
    assertThat(parts(name, NameKind.OBJECT)).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kim Jong Hwal | true | false
          김종활 | true | false
          王小龙 | false | true
          Ts'ai Kuo-hsiung | false | true
          Orlan Veskarov | false | false
          Kim | false | false
          """)
  void languagesOfSyllablesAreTold(String name, boolean korean, boolean chinese) {
    Name analysed = analyzer.analyze(name, NameKind.PERSON);
    assertThat(analysed.korean()).isEqualTo(korean);
    assertThat(analysed.chinese()).isEqualTo(chinese);
    assertThat(analyzer.analyze(name, NameKind.ORGANISATION).eastAsian()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Fund II,2",
    "Fund IX,9",
    "Fund XIV,14",
    "Fund XL,40",
    "Fund Forty Four,44",
    "Fund Twelve,12"
  })
  void numbersAreWrittenInDigits(String name, String number) {
    NamePart last = analyzer.analyze(name, NameKind.ORGANISATION).parts().getLast();
    assertThat(last.kind()).isEqualTo(PartKind.NUMBER);
    assertThat(last.form()).isEqualTo(number);
  }

  @Test
  void neighboursAreAlsoReadAsOneWord() {
    Name name = analyzer.analyze("Uralzavod Mash", NameKind.ORGANISATION);
    assertThat(name.units().stream().map(NameUnit::form)).contains("uralzavodmash");
  }

  @Test
  void compoundsOfFaithMeetInOneForm() {
    for (String name :
        List.of("Nur al-Din", "Nur ad-Din", "Nureddin", "Nur Uddin", "Nuraldin", "Noor-ud-Deen")) {
      List<String> skeletons =
          analyzer.analyze(name + " Khalifawi", NameKind.PERSON).units().stream()
              .map(unit -> Skeleton.of(unit.form()))
              .toList();
      assertThat(skeletons).as(name).contains(Skeleton.of("nuruddin"));
    }
  }

  @Test
  void nothingIsReadFromNothing() {
    for (NameKind kind : NameKind.values()) {
      for (String text : List.of("", " ", ".-,/()", "\u0000", "'")) {
        Name name = analyzer.analyze(text, kind);
        assertThat(name.parts()).isEmpty();
        assertThat(name.units()).isEmpty();
      }
    }
  }

  @Property(tries = 1000)
  void everyNameKeepsItsBounds(@ForAll String text, @ForAll NameKind kind) {
    checkBounds(analyzer.analyze(text, kind), text);
  }

  @Test
  void longNamesKeepTheirBounds() {
    for (NameKind kind : NameKind.values()) {
      for (String text :
          List.of(
              "Quen var ".repeat(300),
              "x".repeat(100_000),
              "王".repeat(3_000),
              "a.".repeat(3_000))) {
        checkBounds(analyzer.analyze(text, kind), text.substring(0, 5));
      }
    }
  }

  private static void checkBounds(Name name, String text) {
    assertThat(name.parts().size()).as(text).isLessThanOrEqualTo(Name.MAX_PARTS);
    assertThat(name.units().size()).as(text).isLessThan(256);
    for (NamePart part : name.parts()) {
      assertThat(part.form())
          .as(text)
          .isNotEmpty()
          .hasSizeLessThanOrEqualTo(Name.MAX_FORM)
          .matches("\\p{ASCII}+");
      assertThat(part.weight()).as(text).isGreaterThan(0f).isLessThanOrEqualTo(1f);
    }
    for (NameUnit unit : name.units()) {
      assertThat(unit.form()).as(text).isNotEmpty().matches("\\p{ASCII}+");
      assertThat(unit.first() + unit.span()).as(text).isLessThanOrEqualTo(name.parts().size());
      assertThat(unit.quality()).as(text).isGreaterThan(0f).isLessThanOrEqualTo(1f);
    }
  }

  private String parts(String name, NameKind kind) {
    return analyzer.analyze(name, kind).parts().stream()
        .map(part -> part.kind() == PartKind.WORD ? part.form() : part.form() + "/" + part.kind())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "조선단군무역회사, 조선 단군 무역 회사",
    "조선무역, 조선 무역",
    "단군, 단군",
    "ABC 조선단군무역회사 (평양), ABC 조선 단군 무역 회사 (평양)"
  })
  void partsKoreanOrganisationNamesWrittenWithoutBlanks(String written, String apart) {
    assertThat(HangulWords.apart(written, Lexicon.standard())).isEqualTo(apart);
  }
}
