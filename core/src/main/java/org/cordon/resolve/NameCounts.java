package org.cordon.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which names several entries of one source bear: those prove little. */
final class NameCounts {
  private final Set<Integer> keys = new HashSet<>();

  NameCounts(List<Subject> subjects) {
    Map<Long, Integer> firstBearer = new HashMap<>();
    Map<String, Integer> sources = new HashMap<>();
    for (int entry = 0; entry < subjects.size(); entry++) {
      Subject subject = subjects.get(entry);
      int source = sources.computeIfAbsent(subject.source(), none -> sources.size());
      for (int name = 0; name < subject.tokens.length; name++) {
        int key = key(subject, name);
        Integer first = firstBearer.putIfAbsent((long) source << 32 | key & 0xffffffffL, entry);
        if (first != null && first != entry) {
          keys.add(key);
        }
      }
    }
  }

  private static int key(Subject subject, int name) {
    return Arrays.hashCode(subject.tokens[name]);
  }

  boolean isCommon(Subject subject, int name) {
    return keys.contains(key(subject, name));
  }
}
