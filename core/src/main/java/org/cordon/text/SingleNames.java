package org.cordon.text;

import java.util.Arrays;

/** Listed names of organisations and ships that are one word, by the number of its form. */
final class SingleNames {
  private int[] heads = new int[0];
  private int[] names = new int[1024];
  private int[] next = new int[1024];
  private int links;

  void add(int form, int name) {
    if (form >= heads.length) {
      int old = heads.length;
      heads = Arrays.copyOf(heads, Math.max(form + 1, old * 2));
      Arrays.fill(heads, old, heads.length, -1);
    }
    if (links == names.length) {
      names = Arrays.copyOf(names, links * 2);
      next = Arrays.copyOf(next, links * 2);
    }
    names[links] = name;
    next[links] = heads[form];
    heads[form] = links++;
  }

  /** The first link of a form, -1 when it is no name by itself. */
  int first(int form) {
    return form >= 0 && form < heads.length ? heads[form] : -1;
  }

  int name(int link) {
    return names[link];
  }

  int next(int link) {
    return next[link];
  }
}
