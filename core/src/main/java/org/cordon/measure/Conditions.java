package org.cordon.measure;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compiles conditions against a schema of facts, so that a fact that does not exist or has another
 * type is found when measures are read. Expressions are bounded in size, depth and iterations. For
 * one thread.
 */
public final class Conditions {
  private static final CelOptions LIMITS =
      CelOptions.current()
          .maxExpressionCodePointSize(2_000)
          .maxParseRecursionDepth(40)
          .comprehensionMaxIterations(2_000)
          .maxRegexProgramSize(1_000)
          .build();

  private final FactSchema schema;
  private @Nullable CelCompiler compiler;
  private final CelRuntime runtime;
  private final Map<String, Condition> compiled = new HashMap<>();

  /** A compiler of conditions over these facts. */
  public Conditions(FactSchema schema) {
    this.schema = schema;
    this.runtime =
        CelRuntimeFactory.standardCelRuntimeBuilder()
            .setOptions(LIMITS)
            .addFunctionBindings(AnyOf.BINDINGS)
            .build();
  }

  private CelCompiler compiler() {
    CelCompiler made = compiler;
    if (made == null) {
      CelCompilerBuilder builder =
          CelCompilerFactory.standardCelCompilerBuilder()
              .setOptions(LIMITS)
              .setStandardMacros(CelStandardMacro.EXISTS, CelStandardMacro.ALL)
              .addFunctionDeclarations(AnyOf.DECLARATIONS)
              .setResultType(SimpleType.BOOL);
      schema.all().forEach(fact -> builder.addVar(fact.name(), fact.type().cel()));
      made = builder.build();
      compiler = made;
    }
    return made;
  }

  /** The facts that conditions may name. */
  public FactSchema schema() {
    return schema;
  }

  /**
   * The condition of an expression; the same one for equal texts.
   *
   * @throws IllegalArgumentException if it is no expression, names a fact that is not declared, or
   *     has another type than a truth value; the message says where
   */
  public Condition of(String expression) {
    Condition condition = deferred(expression);
    condition.names();
    return condition;
  }

  /**
   * As {@link #of}, but looked through only when first needed; a wrong expression then fails with
   * an {@link IllegalArgumentException}. For measures that were looked through before.
   */
  public Condition deferred(String expression) {
    return expression.isBlank()
        ? Condition.ALWAYS
        : compiled.computeIfAbsent(expression, text -> new Condition(text, () -> compile(text)));
  }

  private synchronized Condition.Compiled compile(String expression) {
    CelValidationResult result = compiler().compile(expression);
    if (result.hasError()) {
      throw new IllegalArgumentException(
          result.getErrors().stream().map(Conditions::told).collect(Collectors.joining("; ")));
    }
    try {
      CelAbstractSyntaxTree tree = result.getAst();
      return new Condition.Compiled(Optional.of(runtime.createProgram(tree)), names(tree));
    } catch (CelValidationException | CelEvaluationException e) {
      throw new IllegalArgumentException("cannot compile (" + expression + "): " + e.getMessage());
    }
  }

  private static String told(CelIssue issue) {
    return "column " + (issue.getSourceLocation().getColumn() + 1) + ": " + issue.getMessage();
  }

  private List<String> names(CelAbstractSyntaxTree tree) {
    return CelNavigableAst.fromAst(tree)
        .getRoot()
        .allNodes()
        .filter(node -> node.getKind() == Kind.IDENT)
        .map(node -> node.expr().ident().name())
        .filter(name -> schema.find(name).isPresent())
        .distinct()
        .toList();
  }
}
