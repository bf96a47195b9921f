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

  /** A program, the facts that it names, and whether one of them is of a goods line. */
  record Compiled(Optional<CelRuntime.Program> program, List<String> names, boolean ofLine) {
    Compiled(Optional<CelRuntime.Program> program, List<String> names) {
      this(program, names, names.stream().anyMatch(FactSchema::isOfLine));
    }
  }

  private final String text;
  private final Supplier<Compiled> compiler;
  private volatile @Nullable Compiled compiled;
  private volatile @Nullable Truth untouched;

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
    return compiled().ofLine();
  }

  Truth test(FactValues values) {
    Compiled condition = compiled();
    if (condition.program().isEmpty()) {
      return Truth.TRUE;
    }
    for (String name : condition.names()) {
      if (values.stated(name) != null) {
        return evaluated(condition.program().get(), values);
      }
    }
    return untouched(condition.program().get(), values);
  }

  /**
   * What the condition comes to where none of its facts is stated: always the same, and the usual
   * case, as a transaction states few of the many red flags.
   */
  private Truth untouched(CelRuntime.Program program, FactValues values) {
    Truth known = untouched;
    if (known == null) {
      known = evaluated(program, values);
      untouched = known;
    }
    return known;
  }

  private Truth evaluated(CelRuntime.Program program, FactValues values) {
    try {
      Object result = program.eval(name -> Optional.ofNullable(values.value(name)));
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
