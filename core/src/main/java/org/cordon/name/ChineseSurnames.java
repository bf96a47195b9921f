package org.cordon.name;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chinese surnames: the frequent ones in pinyin, and their spellings from Cantonese, Hokkien,
 * Teochew, Hakka and Wade-Giles as used in Hong Kong, Taiwan, Malaysia, Singapore and Indonesia.
 */
final class ChineseSurnames {
  /** The 200 most frequent surnames of China's household registers, by spelling. */
  private static final Set<String> PINYIN =
      Set.of(
          ("ai an bai bao bi bian cai cao cen chai chang chen cheng chi chu cui dai deng di ding"
               + " dong du duan fan fang fei feng fu gan gao ge geng gong gu guan gui guo han hao"
               + " he hong hou hu hua huang huo ji jia jian jiang jiao jin jing kang ke kong kuang"
               + " lai lan lang lei li lian liang liao lin ling liu long lou lu luo ma mao mei meng"
               + " mi miao min mo mu ni nie niu ou ouyang pan pang pei peng pi pu qi qian qiao qin"
               + " qiu qu quan que ran rao ren rong ruan shan shang shao shen sheng shi shu si sima"
               + " song su sui sun tan tang tao teng tian tong tu wan wang wei wen weng wu xi xia"
               + " xiang xiao xie xin xing xiong xu xue yan yang yao ye yi yin ying you yu yuan yue"
               + " yun zang zeng zha zhai zhan zhang zhao zhen zheng zhong zhou zhu zhuang zhuge"
               + " zong zou zuo")
              .split(" "));

  /** One spelling and what it can stand for. */
  private static final String VARIANTS =
      """
      wong wang huang
      ong wang
      heng wang
      bong huang
      ooi huang
      oei huang
      wee huang
      ng wu huang
      eng wu
      goh wu
      gouw wu
      go wu
      chan chen
      tan chen
      tin chen tian
      dan chen
      ting chen ding
      lee li
      lie li
      ly li
      lei li
      cheung zhang
      cheong zhang
      chong zhang zhuang
      teo zhang
      teoh zhang
      tio zhang
      thio zhang
      chang zhang chang
      lau liu
      low liu luo
      lauw liu
      liew liu
      lao liu
      yeung yang
      yong yang
      young yang
      yeo yang
      njoo yang
      chiu zhao qiu
      chew zhou zhao
      chao zhao
      teow zhao
      tio zhang zhao
      chow zhou cao
      chou zhou
      chau zhou
      chiew zhou
      joe zhou
      tjioe zhou
      ho he
      hoh he
      hoo hu
      woo hu wu
      wu wu hu
      oh hu
      hui xu
      hsu xu
      koh xu
      kho xu
      khaw xu
      tsui xu cui
      chee xu
      hsueh xue
      sit xue
      suen sun
      soon sun
      sng sun
      kwok guo
      kuok guo
      kwek guo
      quek guo
      kuo guo
      kwee guo
      ma ma
      mah ma
      beh ma
      lam lin lan
      lim lin
      liem lin
      lum lin
      lo luo lu
      law luo
      loh luo lu
      leung liang
      leong liang
      neo liang
      niu liang niu
      sung song
      soong song
      cheng zheng cheng
      tay zheng
      teh zheng
      tee zheng
      the zheng
      tang deng tang
      tong tang dong tong
      teng deng
      deng deng
      hon han
      han han
      fung feng
      foong feng
      pang feng peng pang
      yu yu
      yue yu
      ee yu
      tung dong
      hsiao xiao
      siu xiao
      siew xiao
      seow xiao
      siauw xiao
      ching cheng
      tsang zeng
      tseng zeng
      chen chen zhan zeng
      chin chen qian jin
      pan pan
      poon pan
      phua pan
      phoa pan
      tu du
      to du
      toh du zhuo
      tsai cai
      choi cai cui
      choy cai
      chua cai
      tjoa cai
      tsoi cai
      chuah cai
      chiang jiang
      keung jiang
      kiang jiang
      kong jiang kong
      yip ye
      yeh ye
      yap ye
      iap ye
      chung zhong
      choong zhong
      cheong zhang
      hung hong kong
      ang hong
      hsieh xie
      tse xie
      cheah xie
      chia xie
      tjia xie
      shieh xie
      shek shi
      shih shi
      sek shi
      yim yan
      ngan yan
      gan yan
      yen yan
      kuan guan
      kwan guan
      kwong kuang
      fong fang
      hong kang hong
      png fang
      pui pei
      tsao cao
      cho cao
      chu zhu
      choo zhu
      chee xu zhu
      so su
      soh su
      soo su
      lu lu
      look lu
      loo lu
      loke lu
      liu liu
      szeto situ
      seto situ
      auyeung ouyang
      auyong ouyang
      owyang ouyang
      au ou
      ou ou
      hsia xia
      har xia
      ha xia
      yiu yao
      yao yao
      tam tan
      tham tan
      liao liao
      liu liu liao
      leow liao
      mok mo
      mui mei
      mak mai
      shum shen cen
      sum shen
      sham shen cen
      sim shen
      shen shen
      yuen ruan yuan
      yuan yuan
      juan ruan
      jen ren
      yam ren
      yan ren zhen
      jung rong
      kao gao
      ko gao ke
      kou gao
      gow gao
      hsiung xiong
      hung hong xiong
      kung gong kong
      tien tian
      thean tian
      tiong zhang zhong
      tsou zou
      chau zhou zou
      chow zhou zou
      wan yun wen
      man wen
      boon wen
      mun wen
      ngai wei ni
      ngui wei
      wai wei
      shiu shao
      siu xiao shao
      kam jin gan
      kim jin
      ip ye
      ng wu huang
      pai bai
      pak bai
      peh bai
      tou dou
      chien qian jian
      hsi xi
      hsing xing
      hsin xin
      """;

  private static final Map<String, List<String>> BY_SPELLING = parse();

  private ChineseSurnames() {}

  static boolean isSurname(String word) {
    return PINYIN.contains(word) || BY_SPELLING.containsKey(word);
  }

  static List<String> variants(String word) {
    return BY_SPELLING.getOrDefault(word, List.of());
  }

  private static Map<String, List<String>> parse() {
    Map<String, List<String>> variants = new HashMap<>();
    VARIANTS
        .lines()
        .map(line -> List.of(line.split(" ")))
        .forEach(words ->
            variants.merge(
                words.getFirst(), words.subList(1, words.size()), ChineseSurnames::union));
    return Map.copyOf(variants);
  }

  private static List<String> union(List<String> first, List<String> second) {
    Set<String> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }
}
