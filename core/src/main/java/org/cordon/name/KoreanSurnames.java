package org.cordon.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Korean surnames and how they are spelt in Latin, most usual first. Source: the surnames of the
 * South Korean census of 2015 with more than about 5,000 bearers, and the spellings seen on lists.
 */
final class KoreanSurnames {
  private static final String TABLE =
      """
      김 kim gim ghim
      이 lee yi ri rhee li i rhie yee ree
      리 ri lee yi rhee li
      박 park pak bak bahk pahk
      최 choi choe choy che chwe
      정 jung jeong chong chung jong cheong
      강 kang gang kahng
      조 cho jo joe choh
      윤 yoon yun youn
      장 jang chang
      임 lim im rim yim
      림 rim lim im
      한 han hahn
      오 oh o
      서 seo suh so su
      신 shin sin
      권 kwon gwon kweon
      황 hwang
      안 ahn an
      송 song
      류 ryu yoo yu ryoo lyu
      유 yoo yu you ryu
      전 jeon chon jun chun jon chun
      홍 hong
      고 ko go koh
      문 moon mun
      양 yang
      량 ryang yang
      손 son sohn
      배 bae pae bai
      백 baek paek paik baik
      허 heo ho huh hur
      남 nam
      심 shim sim
      노 noh no roh ro
      로 ro roh no noh
      하 ha hah
      곽 kwak gwak
      성 sung seong song
      차 cha
      주 joo ju chu choo
      우 woo u wu
      구 koo ku goo gu
      나 na nah
      라 ra na rah
      민 min
      진 jin chin
      지 ji chi jee
      엄 um eom om uhm
      채 chae
      원 won weon
      천 chun chon cheon
      방 bang pang
      공 kong gong
      현 hyun hyon hyeon
      함 ham hahm
      변 byun pyon byeon
      염 yum yeom yom
      렴 ryom yom
      여 yeo yo
      려 ryo yo
      추 choo chu
      도 do to doh
      소 so soh
      석 seok sok suk
      선 sun son seon
      설 seol sol sul
      마 ma mah
      길 kil gil
      연 yeon yon youn
      련 ryon yon
      위 wi wee
      표 pyo
      명 myung myong myeong
      기 ki kee gi
      반 ban pan bahn
      왕 wang
      금 keum kum geum
      옥 ok ock
      육 yook yuk
      륙 ryuk yuk
      인 in
      맹 maeng
      제 je che
      모 mo
      탁 tak
      국 kook kuk guk
      어 eo o uh
      은 eun un
      편 pyeon pyon pyun
      용 yong
      룡 ryong yong
      예 ye
      경 kyung kyong gyeong
      봉 bong pong
      사 sa
      부 boo pu bu
      황보 hwangbo hwangpo
      남궁 namgung namkung namgoong
      제갈 jegal chegal
      사공 sagong sakong
      선우 sunwoo seonu sonu
      서문 seomun somun
      독고 dokgo tokko
      태 tae thae
      피 pi
      감 kam gam
      계 kye gye
      승 seung sung
      빈 bin pin
      가 ka ga
      복 bok pok
      단 dan tan
      범 bum beom pom
      동 dong tong
      간 kan gan
      필 pil
      판 pan
      목 mok
      견 kyon gyeon
      당 dang tang
      화 hwa
      """;
  private static final Map<String, List<String>> SPELLINGS = parse();
  private static final Set<String> LATIN = latin();

  private KoreanSurnames() {}

  static List<String> spellings(String hangul) {
    return SPELLINGS.getOrDefault(hangul, List.of());
  }

  static boolean isLatin(String word) {
    return LATIN.contains(word);
  }

  private static Map<String, List<String>> parse() {
    Map<String, List<String>> spellings = new HashMap<>();
    TABLE
        .lines()
        .map(line -> List.of(line.split(" ")))
        .forEach(words -> spellings.put(words.getFirst(), words.subList(1, words.size())));
    return Map.copyOf(spellings);
  }

  private static Set<String> latin() {
    Set<String> latin = new HashSet<>();
    SPELLINGS.values().forEach(latin::addAll);
    return Set.copyOf(latin);
  }
}
