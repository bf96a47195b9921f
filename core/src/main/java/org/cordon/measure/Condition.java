package org.cordon.measure;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A compiled condition of a measure. Its logic has three values: {@code &&} and {@code ||} of CEL
 * come to a result whenever one side decides, and a condition that needs an absent fact is unknown.
 * Safe for several threads.
 */
public final class Condition {
  /** The condition of a measure that states none. */
  public static final Condition ALWAYS =
      new Condition("", () -> new Compiled(Optional.empty(), List.of()));

  /** A program and the facts that it names. */
  record Compiled(Optional<CelRuntime.Program> program, List<String> names) {}

  private final String text;
  private final Supplier<Compiled> compiler;
  private volatile @Nullable Compiled compiled;

  Condition(String text, Supplier<Compiled> compiler) {
    this.text = text;
    this.compiler = compiler;
  }

  /** Compiled when first needed: of hundreds of conditions a question touches few. */
  private Compiled compiled() {
    Compiled done = compiled;
    if (done == null) {
      done = compiler.get();
      compiled = done;
    }
    return done;
  }

  /** The expression as written; empty when there is none. */
  public String text() {
    return text;
  }

  /** The facts that the expression names, in order of first use. */
  public List<String> names() {
    return compiled().names();
  }

  boolean isOfLine() {
    return names().stream().anyMatch(FactSchema::isOfLine);
  }

  Truth test(FactValues values) {
    Compiled condition = compiled();
    if (condition.program().isEmpty()) {
      return Truth.TRUE;
    }
    if (condition.names().size() == 1 && values.value(condition.names().getFirst()) == null) {
      return Truth.UNKNOWN;
    }
    try {
      Object result =
          condition.program().get().eval(name -> Optional.ofNullable(values.value(name)));
      if (result instanceof Boolean decided) {
        return decided ? Truth.TRUE : Truth.FALSE;
      }
      return Truth.UNKNOWN;
    } catch (CelEvaluationException e) {
      if (missing(values).isEmpty()) {
        throw new IllegalStateException("cannot evaluate the condition (" + text + ")", e);
      }
      return Truth.UNKNOWN;
    }
  }

  /** The facts that the expression names and the values lack. */
  List<String> missing(FactValues values) {
    return names().stream().filter(name -> values.value(name) == null).toList();
  }
}
