package org.cordon.intake.goods;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordon.lists.Disk;

/**
 * The vectors of all headings and subheadings of HS 2022, computed once with the sentence model and
 * kept in {@code headings.bin}: the SHA-256 of the nomenclature that they belong to, their number,
 * and for each a scale and as many bytes as the model has numbers. Immutable.
 */
public final class HeadingVectors {
  private static final String FILE = "headings.bin";
  private static final int HEADING = 4;

  /** A subheading with fewer letters is told by its heading's words too: "frozen" alone is none. */
  private static final int TELLING = 40;

  private static final int DIGEST = 32;

  private final List<String> headings;
  private final float[] scales;
  private final byte[][] vectors;

  private HeadingVectors(List<String> headings, float[] scales, byte[][] vectors) {
    this.headings = headings;
    this.scales = scales;
    this.vectors = vectors;
  }

  private static final class Standard {
    static final HeadingVectors VECTORS = read();
  }

  /** The vectors that Cordon ships; read when first asked for. */
  public static HeadingVectors standard() {
    return Standard.VECTORS;
  }

  private static HeadingVectors read() {
    Map<String, String> texts = texts();
    try (InputStream in = HeadingVectors.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + FILE + " is missing: rebuild intake");
      }
      DataInputStream data = new DataInputStream(in);
      boolean same = Arrays.equals(digest(), data.readNBytes(DIGEST));
      if (!same || data.readInt() != texts.size()) {
        throw new IllegalStateException(
            FILE + " belongs to another nomenclature: run cordon bench goods --write-vectors");
      }
      return read(data, texts);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + FILE, e);
    }
  }

  private static HeadingVectors read(DataInputStream data, Map<String, String> texts)
      throws IOException {
    List<String> headings = new ArrayList<>();
    float[] scales = new float[texts.size()];
    byte[][] vectors = new byte[texts.size()][];
    for (String code : texts.keySet()) {
      int row = headings.size();
      headings.add(code.substring(0, HEADING));
      scales[row] = data.readFloat();
      vectors[row] = data.readNBytes(SentenceModel.DIMENSIONS);
    }
    return new HeadingVectors(headings, scales, vectors);
  }

  /** Computes the file anew, which takes the model some ten seconds. */
  public static byte[] computed(SentenceModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    Map<String, String> texts = texts();
    data.write(digest());
    data.writeInt(texts.size());
    for (String text : texts.values()) {
      write(model.vector(text), data);
    }
    return bytes.toByteArray();
  }

  private static void write(float[] vector, DataOutputStream data) throws IOException {
    float most = 0;
    for (float number : vector) {
      most = Math.max(most, Math.abs(number));
    }
    float scale = most / Byte.MAX_VALUE;
    data.writeFloat(scale);
    for (float number : vector) {
      data.writeByte(Math.round(number / scale));
    }
  }

  private static byte[] digest() throws IOException {
    return Disk.sha256().digest(HsIndex.bytes("hs2022.txt"));
  }

  /** What is told to the model for each heading and subheading, by code. */
  static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, String> words = HsIndex.standard().all();
    words.forEach((code, text) -> {
      if (code.length() == HEADING) {
        texts.put(code, text);
      } else if (code.length() > HEADING) {
        String heading = words.getOrDefault(code.substring(0, HEADING), "");
        texts.put(code, text.length() < TELLING ? heading + ": " + text : text);
      }
    });
    return texts;
  }

  /**
   * How close each heading is to a vector: the cosine of the closest among it and its subheadings.
   */
  public Map<String, Double> closeness(float[] vector) {
    Map<String, Double> closest = new LinkedHashMap<>();
    for (int row = 0; row < vectors.length; row++) {
      closest.merge(headings.get(row), cosine(vector, row), Math::max);
    }
    return closest;
  }

  private double cosine(float[] vector, int row) {
    byte[] other = vectors[row];
    float sum = 0;
    for (int i = 0; i < other.length; i++) {
      sum += vector[i] * other[i];
    }
    return sum * scales[row];
  }
}
