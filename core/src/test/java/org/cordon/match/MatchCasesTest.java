package org.cordon.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.cordon.entity.Model;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pairs of names that must and must not pass for one subject at the default threshold. All
 * invented.
 */
class MatchCasesTest {
  private final PairScorer scorer = new PairScorer();

  @ParameterizedTest(name = "{1} = {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Person | Orlan Veskarov | Orlan Veskarov
          Person | orlan VESKAROV | Orlan Veskarov
          Person | Veskarov, Orlan | Orlan Veskarov
          Person | Orlan Veskarov | Орлан Вескаров
          Person | Orlan Petrovich Veskarov | Veskarov Orlan
          Person | Orlan Veskaroff | Orlan Veskarov
          Person | Orlan Veskarv | Orlan Veskarov
          Person | Orlna Veskarov | Orlan Veskarov
          Person | Dr. Orlan Veskarov | Orlan Veskarov
          Person | Aleksandr Zorvanenko | Alexander Zorvanenko
          Person | Aleksandr Zorvanenko | Oleksandr Zorvanenko
          Person | Kim Jong Un | Gim Jeong-eun
          Person | Kim Jong-un | 김정은
          Person | Kim Jong Un | KIM, Jong Un
          Person | Ri Yong Sul | Lee Yong-sul
          Person | Pak Chun Myong | Park Chun-myeong
          Person | Choe Ryong Hae | Choi Ryong-hae
          Person | Wang Xiaolong | 王小龙
          Person | Xiaolong Wang | Wang Xiaolong
          Person | Wang Xiao Long | Wang Xiaolong
          Person | Ts'ai Kuo-hsiung | Cai Guoxiong
          Person | Mohammed Abd al-Rahman Zorvani | Muhammad Abdurrahman al-Zorvani
          Person | Abdul Rahman Zorvani | Abdulrahman Zorvani
          Person | Nur al-Din Khalifawi | Nureddin Khalifawi
          Person | Husain Ali Tolvani | Hussein Ali Tolvani
          Person | Tolvani Hussein Ali | Hussein Ali Tolvani
          Person | Yusuf bin Rashid Quenvari | Yousef Rashid Quenvari
          Person | Ted Brandvold | Theodore Brandvold
          Person | T. Brandvold-Quillings | Theodore Brandvold-Quillings
          Person | José Peñaverde | Jose Penaverde
          Person | Jean-Baptiste Tchoupa | Jean Baptiste Tchoupa
          Person | Jeanbaptiste Tchoupa | Jean Baptiste Tchoupa
          Person | Giorgos Papavasilakis | Γιώργος Παπαβασιλάκης
          Person | Jürgen Vogelsangmann | Juergen Vogelsangmann
          Company | Zorvane Trading GmbH | Zorvane Trading
          Company | Zorvane Trading GmbH | Zorvane Trading Ltd
          Company | OOO Kvenvar | Kvenvar LLC
          Company | ООО Квенвар | Kvenvar LLC
          Company | Zorvanne Shipping Co. Ltd. | Zorvane Shipping Company Limited
          Company | Joint Stock Company Uralzavodmash | Uralzavodmash JSC
          Company | A.B.Z. Aerotech | ABZ Aerotech
          Company | Brigade Forty Four | Brigade 44
          Company | Zorvane Fund 4 | Zorvane Fund IV
          Company | Uralzavod Mash | Uralzavodmash
          Company | The Zorvane Group | Zorvane Group
          Vessel | MV Blue Zorvane | Blue Zorvane
          Vessel | BLUE ZORVANE | Blue Zorvane
          Vessel | M/T Blue Zorvane | Blue Zorvane
          Vessel | Petrel of Quenvarr | Petrel of Quenvar
          Vessel | Ryong Gang No. 7 | Ryong Gang 7
          """)
  void areOne(String schema, String first, String second) {
    assertThat(probability(schema, first, second))
        .isGreaterThanOrEqualTo(Question.DEFAULT_THRESHOLD);
    assertThat(probability(schema, second, first))
        .isGreaterThanOrEqualTo(Question.DEFAULT_THRESHOLD);
  }

  @ParameterizedTest(name = "{1} <> {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Person | Orlan Veskarov | Mirembe Tolvanen
          Person | Orlan Veskarov | Orlan Brandvold
          Person | Orlan Veskarov | Mirembe Veskarov
          Person | Muhammad Ali Hassan | Muhammad Omar Yusuf
          Person | Ahmad Khalifawi | Ahmad Masrani
          Person | Kim Jong Un | Kim Jong Il
          Person | Kim Chol Su | Kim Chol Nam
          Person | Pak Chun Myong | Ri Chun Myong
          Person | Wang Xiaolong | Wang Weiming
          Person | Wang Xiaolong | Zhang Xiaolong
          Person | J. Quillingsworth | J. Quintanilla
          Person | John Brandvold | Juan Gutierrez
          Person | Vladimir Tarkhanov | Viktor Kurbanov
          Company | Zorvane Trading LLC | Quenvar Trading LLC
          Company | General Trading Company Ltd | Zorvane General Trading Company Ltd
          Company | Bank of Veskaria | Bank of Tolvania
          Company | Korea Paekho Shipping Co Ltd | Korea Myongdok Shipping Co Ltd
          Company | Factory 18 | Factory 81
          Company | Zorvane Fund IV | Zorvane Fund VI
          Company | ABZ Bank | AKV Bank
          Company | Trading LLC | Zorvane LLC
          Vessel | Ryong Gang 7 | Ryong Gang 8
          Vessel | Blue Zorvane | Blue Tolvani
          Vessel | Sea Star | Sea Pearl
          """)
  void areNotOne(String schema, String first, String second) {
    assertThat(probability(schema, first, second)).isLessThan(Question.DEFAULT_THRESHOLD);
    assertThat(probability(schema, second, first)).isLessThan(Question.DEFAULT_THRESHOLD);
  }

  @ParameterizedTest(name = "{1}: {2} before {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Person | Orlan Veskarov | Orlan Veskarov | Orlan Veskaroff
          Person | Orlan Veskarov | Orlan Veskaroff | Orlan Vaskeroff
          Person | Orlan Veskarov | Orlan Veskarov | Orlan Tolvani Veskarov
          Person | Orlan Petrovich Veskarov | Orlan Petrovich Veskarov | Orlan Ivanovich Veskarov
          Person | Theodore Brandvold | Theodore Brandvold | Ted Brandvold
          Person | Theodore Brandvold | Ted Brandvold | Thaddeus Brandvold
          Person | Theodore Brandvold | T. Brandvold | K. Brandvold
          Person | Kim Jong Hwal | Kim Jong Hwal | Jong Kim Hwal
          Company | Zorvane Trading LLC | Zorvane Trading LLC | Zorvane Trading AG
          Company | Zorvane Trading LLC | Zorvane Trading | Zorvane Holding
          Company | Zorvane Fund IV | Zorvane Fund 4 | Zorvane Fund V
          Vessel | Blue Zorvane | Blue Zorvane | Blue Zorvane 2
          Vessel | Blue Zorvane 3 | Blue Zorvane | Blue Zorvane 2
          """)
  void isNearer(String schema, String asked, String nearer, String farther) {
    assertThat(probability(schema, asked, nearer))
        .isGreaterThan(probability(schema, asked, farther));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Person | Kim Jong Hwal | Jong Hwal Kim
          Person | Orlan Veskarov | Veskarov Orlan
          Person | John Smith | Smith John
          Person | Muhammad Abd al-Rahman Zorvani | Zorvani Muhammad Abd al-Rahman
          Company | Blue Zorvane Trading | Trading Blue Zorvane
          """)
  void nothingIsNearerThanTheNameItself(String schema, String name, String other) {
    assertThat(probability(schema, name, name))
        .isGreaterThan(probability(schema, name, other) - 1e-6);
  }

  private double probability(String schema, String first, String second) {
    return scorer.probability(Model.standard().require(schema), first, second);
  }
}
