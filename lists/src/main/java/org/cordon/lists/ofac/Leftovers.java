package org.cordon.lists.ofac;

import java.util.HashSet;
import java.util.Set;
import org.cordon.lists.EntrySink;
import org.cordon.lists.Problem;
import org.cordon.lists.input.Values;
import org.cordon.lists.input.XmlRecord;

/** Keeps elements that Cordon does not know as notes, and warns of each name once. */
final class Leftovers {
  private final String file;
  private final EntrySink sink;
  private final Set<String> warned = new HashSet<>();

  Leftovers(String file, EntrySink sink) {
    this.file = file;
    this.sink = sink;
  }

  /** Keeps what is in an element beside the known ones. */
  void keep(XmlRecord element, Set<String> known, OfacDraft draft) {
    for (XmlRecord child : element.children()) {
      if (!known.contains(child.name()) && !child.isEmpty()) {
        String path = element.name() + "/" + child.name();
        note(child, path, draft);
        warn(child, path);
      }
    }
  }

  private void warn(XmlRecord child, String path) {
    if (warned.add(path)) {
      sink.warn(
          new Problem(
              file,
              child.line(),
              path,
              "an element that Cordon does not know; kept as a note. Others of that name are not"
                  + " reported"));
    }
  }

  private static void note(XmlRecord element, String path, OfacDraft draft) {
    draft.noteFilled(path + ": ", Values.tidy(element.text()), path);
    element.children().forEach(child -> note(child, path + "/" + child.name(), draft));
  }
}
