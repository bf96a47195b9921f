package org.cordon.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cordon.entity.Entity;
import org.cordon.entity.ListEntry;
import org.cordon.entity.Model;
import org.cordon.register.Register;
import org.cordon.register.RegisterCompiler;
import org.cordon.register.SourceEdition;
import org.cordon.register.SourceEntries;

/** Two lists of invented subjects in several scripts; whoever bears such a name is not meant. */
final class Invented {
  static final String FIRST = "inv-a";
  static final String SECOND = "inv-b";

  /**
   * One subject a line: schema, names (the first is the main one, ~ marks weak ones), then
   * property=value.
   */
  private static final String SUBJECTS =
      """
      Person | Orlan Petrovich Veskarov; Орлан Петрович Вескаров | birthDate=1968-04-09 nationality=ru gender=male passportNumber=N0417733
      Person | Aleksandr Ivanovich Zorvanenko; Oleksandr Zorvanenko; Александр Зорваненко | birthDate=1971-11-30 nationality=ua gender=male
      Person | Kim Jong Hwal; 김종활 | birthDate=1959-02-16 nationality=kp gender=male passportNumber=654320117
      Person | Ri Yong Sul; Lee Yong-sul; 리용술 | birthDate=1962 nationality=kp
      Person | Pak Chun Myong; Park Chun-myeong | birthDate=1975-06 nationality=kp gender=male
      Person | Choe Song Ryol; 최성렬 | birthDate=1980-01-02 nationality=kp
      Person | Jang Myong U; Chang Myung-woo | nationality=kp
      Person | Wang Xiaolong; 王小龙 | birthDate=1983-09-21 nationality=cn gender=male idNumber=310101198309210017
      Person | Zhang Weiming; Chang Wei-ming; 張偉明 | birthDate=1970 nationality=tw
      Person | Ts'ai Kuo-hsiung; Cai Guoxiong; 蔡國雄 | birthDate=1966-12-12 nationality=tw
      Person | Liu Jianguo; 刘建国 | nationality=cn
      Person | Muhammad Abd al-Rahman al-Zorvani; محمد عبد الرحمن | birthDate=1974-05-01 nationality=iq gender=male birthPlace=Tikrit
      Person | Ahmad Nur al-Din Khalifawi; Nureddin Khalifawi; أحمد نور الدين | birthDate=1969 nationality=sy
      Person | Abu Yusuf al-Masrani; ~Abu Yusuf | nationality=eg
      Person | Mullah Qadir Zulfiyan; Haji Qadir Zulfiyan | birthDate=1959-11-30 nationality=af
      Person | Husayn Ali Mahmud Tolvani; حسين علي محمود | birthDate=1965-03-03 nationality=lb gender=male
      Person | Fatima Bint Rashid Quenvari; فاطمة | birthDate=1988-08-08 nationality=ae gender=female
      Person | Abdullah Muhammad Said; Abdallah Mohamed Saeed | birthDate=1977 nationality=ye
      Person | Muhammad Ali Hassan; Mohamed Ali Hasan | birthDate=1979-01-01 nationality=so
      Person | Ali Hassan Muhammad | birthDate=1981-10-10 nationality=ly
      Person | Omar Muhammad Ahmad Yusuf | birthDate=1964 nationality=sd
      Person | Theodore James Brandvold; Ted Brandvold | birthDate=1955-07-04 nationality=us gender=male socialSecurityNumber=078051120
      Person | J. R. Quillingsworth | birthDate=1949 nationality=gb
      Person | John Smith; ~Smithy | birthDate=1960-06-06 nationality=gb gender=male
      Person | J. Smith | birthDate=1961 nationality=au
      Person | Johann Schmidt | birthDate=1958-02-28 nationality=de
      Person | Jean-Baptiste Mbongeni Tchoupa | birthDate=1972-02-02 nationality=cm
      Person | María del Carmen Ruiz de la Torreluz | birthDate=1967-03-19 nationality=co gender=female
      Person | José Luis Gutiérrez Peñaverde; ~El Verde | birthDate=1973-03-19 nationality=mx gender=male
      Person | Juan Carlos Gutierrez | nationality=ve
      Person | Mirembe Tolvanen-Achterberg | birthDate=1971 nationality=fi gender=female
      Person | Nguyen Van Thuong; Nguyễn Văn Thưởng | birthDate=1963-05-19 nationality=vn
      Person | Aung Zaw Thein; အောင်ဇော်သိန်း | nationality=mm
      Person | Giorgos Papavasilakis; Γιώργος Παπαβασιλάκης | birthDate=1961 nationality=gr
      Person | David Ben-Zorvan; דוד בן זורון | birthDate=1985 nationality=il
      Person | Rajesh Kumar Vermani; राजेश कुमार | birthDate=1978-12-01 nationality=in
      Person | Yevgeniya Viktorovna Bereslavskaya; Евгения Береславская | birthDate=1982-04-14 nationality=ru gender=female
      Person | Dzhamal Kurbanov; Jamal Qurbonov | birthDate=1984 nationality=tj
      Person | Vladimir Sergeyevich Tarkhanov | birthDate=1956-10-07 nationality=ru gender=male innCode=7707083893
      Person | Viktor Fyodorovich Tarkhanov | birthDate=1957 nationality=ru
      Company | Quenvar Shipping Limited Liability Company; OOO Kvenvar Shipping; ООО Квенвар Шиппинг | jurisdiction=ru leiCode=5299000J2N45DDNE4Y28 ogrnCode=1027700132195
      Company | Zorvane Trading GmbH | jurisdiction=de registrationNumber=HRB12345
      Company | Zorvane Holding AG | jurisdiction=ch
      Company | Korea Myongdok General Trading Corporation; Myongdok Trading | jurisdiction=kp
      Company | Korea Paekho Shipping Co Ltd; 조선백호해운 | jurisdiction=kp
      Company | Korea Ryonmyong Bank | jurisdiction=kp swiftBic=RYMBKPPY
      Company | Joint Stock Company Uralzavodmash; AO Uralzavodmash; АО Уралзаводмаш | jurisdiction=ru innCode=6670012345
      Company | Torgovy Dom Beloreka; Beloreka Trading House | jurisdiction=by
      Company | Dalian Haoyuan Shipping Agency; 大连浩远船务代理 | jurisdiction=cn
      Company | Bank of Veskaria | jurisdiction=sy
      Company | Fund IV Partners Limited | jurisdiction=ky
      Company | Fund VI Partners Limited | jurisdiction=ky
      Company | Factory No. 18; Завод 18 | jurisdiction=kp
      Company | Factory No. 81 | jurisdiction=kp
      Company | A.B.Z. Aerotech S.A.; ABZ Aerotech; ~ABZ | jurisdiction=es
      Company | The Tolvani Brothers Import and Export Company | jurisdiction=lb
      Organization | Brigade Forty Four; 44th Brigade | country=ye
      Organization | Zorvani Liberation Front; ZLF | country=so
      Organization | Munazzamat al-Nur al-Khayriyya; منظمة النور الخيرية | country=iq
      PublicBody | Ministry of Heavy Machine Building of Veskaria | jurisdiction=sy
      LegalEntity | Tolvane Mirembe | country=ug idNumber=ZX99881
      LegalEntity | Karimov Logistics | country=uz taxNumber=123456789
      LegalEntity | Nadir Hosseinpour Exchange | country=ir
      Vessel | Blue Zorvane; MV Blue Zorvane | imoNumber=9074729 flag=pa mmsi=352001234 callSign=3FAB7
      Vessel | Blue Zorvane 2 | imoNumber=8814275 flag=kp
      Vessel | Ryong Gang 7; Ryonggang No. 7 | flag=kp imoNumber=9020522
      Vessel | Ryong Gang 8 | flag=kp imoNumber=9018751
      Vessel | Sea Star | flag=tz
      Vessel | M/T Petrel of Quenvar | flag=lr
      Vessel | Kota; Kuta Maru | flag=sl
      Airplane | EP-ZRV | country=ir registrationNumber=EPZRV1
      CryptoWallet | Zorvani Donations | publicKey=bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq
      """;

  private static final String[] GIVEN = {
    "Muhammad", "Ali", "Ahmad", "Ivan", "Maria", "John", "Sergei", "Hassan", "J.", "Abdul"
  };
  private static final String[] FAMILY = {
    "Smith", "Khan", "Hussein", "Petrov", "Garcia", "Zorvani", "Rahman", "Kim", "Ivanova"
  };

  private Invented() {}

  /** Both lists compiled and opened. */
  static Register register(Path folder) {
    Path file = folder.resolve("invented.bin");
    try {
      RegisterCompiler.compile(sources(), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Register.open(file);
  }

  /**
   * The written subjects on one list, and on the other one people with all pairs of common names.
   */
  private static List<SourceEntries> sources() {
    List<ListEntry> first = new ArrayList<>();
    for (String line : SUBJECTS.lines().toList()) {
      first.add(entry(FIRST, first.size(), line));
    }
    List<ListEntry> second = new ArrayList<>();
    for (String given : GIVEN) {
      for (String family : FAMILY) {
        int year = 1940 + second.size() % 50;
        String line = "Person | " + given + " " + family + " | birthDate=" + year;
        second.add(entry(SECOND, second.size(), line));
      }
    }
    return List.of(edition(FIRST, first), edition(SECOND, second));
  }

  private static SourceEntries edition(String source, List<ListEntry> entries) {
    return new SourceEntries(
        new SourceEdition(source, source, "Nobody", "00".repeat(32), "", "", entries.size()),
        entries);
  }

  private static ListEntry entry(String source, int number, String line) {
    String key = source + "." + number;
    return new ListEntry(source, key, entity("id-" + key, line), List.of(), source + ":" + number);
  }

  /** An entity from a line as in the list above. */
  static Entity entity(String id, String line) {
    String[] fields = line.split("\\|");
    Entity.Builder entity = Entity.builder(id, Model.standard().require(fields[0].strip()));
    String property = "name";
    for (String name : fields[1].split(";")) {
      boolean weak = name.strip().startsWith("~");
      entity.add(weak ? "weakAlias" : property, name.replace("~", ""), "NAMES/" + property);
      property = "alias";
    }
    for (String fact : fields.length < 3 ? new String[0] : fields[2].strip().split("\\s+")) {
      int equals = fact.indexOf('=');
      if (equals > 0) {
        entity.add(
            fact.substring(0, equals), fact.substring(equals + 1).replace('_', ' '), "FACTS");
      }
    }
    return entity.build();
  }

  /** A question about a line as above. */
  static Question question(String line, double threshold) {
    return new Question(entity("asked", line), threshold, 1000, Set.of());
  }
}
