package org.cordon.text;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cordon.register.Register;

/**
 * Finds every listed name and identifier in running text. Names may differ in case, accents,
 * hyphens and line breaks, be inflected, written in another script, or hold a slip of the hand.
 * Words that anybody writes and single family names are no hits; a family name counts after its
 * bearer was named in full.
 *
 * <p>Not safe for use by several threads; {@link #another} makes one more that shares the index.
 */
public final class Spotter {
  /** The probability from which a spot is told unless the caller says otherwise. */
  public static final double DEFAULT_THRESHOLD = 0.4;

  /** So many characters are looked at at once. */
  private static final int BLOCK = 1 << 16;

  private final SpotIndex index;
  private final double threshold;
  private final Scan scan;
  private final WordCutter cutter = new WordCutter();
  private final TextWords words = new TextWords();

  private Spotter(SpotIndex index, double threshold) {
    this.index = index;
    this.threshold = threshold;
    scan = new Scan(index, threshold);
  }

  /** A spotter over an open register, with the default threshold. Builds the index. */
  public static Spotter open(Register register) {
    return open(register, DEFAULT_THRESHOLD);
  }

  /**
   * A spotter over an open register.
   *
   * @param threshold the least probability, from 0 to 1, of a spot
   */
  public static Spotter open(Register register, double threshold) {
    return new Spotter(new SpotIndex(register), threshold);
  }

  /** One more spotter over the same index, for another thread. */
  public Spotter another() {
    return new Spotter(index, threshold);
  }

  /** The spots of a text, in its order, without overlap. The text is a document of its own. */
  public List<Spot> spot(CharSequence text) {
    List<Spot> spots = new ArrayList<>();
    scan.begin();
    char[] block = new char[Math.min(BLOCK, text.length())];
    for (int at = 0; at < text.length(); ) {
      int size = Math.min(block.length, text.length() - at);
      for (int i = 0; i < size; i++) {
        block[i] = text.charAt(at + i);
      }
      int used = at + size == text.length() ? size : cut(block, size);
      spot(block, used, at, spots::add);
      at += used;
    }
    return spots;
  }

  /**
   * Hands over the spots of a text that is read block by block, so that its size is no matter.
   *
   * @return how many characters were read
   * @throws IOException if the text cannot be read
   */
  public long spot(Reader text, Consumer<Spot> spots) throws IOException {
    scan.begin();
    char[] block = new char[BLOCK];
    int held = 0;
    long at = 0;
    while (true) {
      int read = text.read(block, held, BLOCK - held);
      if (read < 0) {
        spot(block, held, at, spots);
        return at + held;
      }
      held += read;
      if (held == BLOCK) {
        int used = cut(block, held);
        spot(block, used, at, spots);
        System.arraycopy(block, used, block, 0, held - used);
        at += used;
        held -= used;
      }
    }
  }

  private void spot(char[] block, int size, long at, Consumer<Spot> spots) {
    cutter.cut(block, size, words);
    scan.scan(words, spot -> spots.accept(at == 0 ? spot : spot.movedBy(at)));
  }

  /** Where a block is best cut: at an empty line, else at a line or sentence, else at a blank. */
  private static int cut(char[] block, int size) {
    for (String mark : new String[] {"\n\n", ".\n", ". ", "\n", " "}) {
      for (int at = size - mark.length(); at > size / 2; at--) {
        if (block[at] == mark.charAt(0)
            && (mark.length() == 1 || block[at + 1] == mark.charAt(1))) {
          return at + mark.length();
        }
      }
    }
    return size;
  }
}
