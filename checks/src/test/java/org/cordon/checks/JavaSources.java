package org.cordon.checks;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What the compiler's own parser says of the main sources: their types and methods, sizes and
 * Javadoc.
 */
final class JavaSources {
  /**
   * One Java file.
   *
   * @param name the path from the project's root
   * @param lines physical lines
   */
  record Source(String name, int lines) {}

  /**
   * A type or a method with a body, from its first modifier or annotation to its closing brace.
   *
   * @param file the path from the project's root
   * @param name for people, e.g. {@code Entity.values}
   * @param line where it starts
   * @param lines how many lines it takes
   * @param hasBody false for an abstract method
   * @param method false for a type
   * @param published whether code outside the package can name it
   * @param overrides whether it is marked as an override and so inherits its Javadoc
   * @param documented whether it has Javadoc
   */
  record Member(
      String file,
      String name,
      int line,
      int lines,
      boolean hasBody,
      boolean method,
      boolean published,
      boolean overrides,
      boolean documented) {}

  private final List<Source> sources = new ArrayList<>();
  private final List<Member> members = new ArrayList<>();

  private JavaSources() {}

  /** Parses the main sources of every module. */
  static JavaSources main(Tree tree) {
    JavaSources result = new JavaSources();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Path> files = tree.java("src/main/java");
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  problem -> {},
                  null,
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        result.add(tree.name(Path.of(unit.getSourceFile().toUri())), unit, trees);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result;
  }

  /** All files. */
  List<Source> sources() {
    return sources;
  }

  /** All types and methods. */
  List<Member> members() {
    return members;
  }

  private void add(String name, CompilationUnitTree unit, DocTrees trees) throws IOException {
    int lines =
        (int) unit.getSourceFile().getCharContent(true).chars().filter(c -> c == '\n').count();
    sources.add(new Source(name, lines));
    new Scanner(name, unit, trees).scan(unit, new Scope("", true, false));
  }

  /**
   * The type around a member: its name, whether it can be named from outside, whether it is an
   * interface.
   */
  private record Scope(String type, boolean published, boolean isInterface) {}

  private final class Scanner extends TreePathScanner<@Nullable Void, Scope> {
    private final String file;
    private final CompilationUnitTree unit;
    private final DocTrees trees;

    Scanner(String file, CompilationUnitTree unit, DocTrees trees) {
      this.file = file;
      this.unit = unit;
      this.trees = trees;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, Scope outer) {
      String name = (outer.type().isEmpty() ? "" : outer.type() + ".") + type.getSimpleName();
      boolean published = published(type.getModifiers(), outer) && !type.getSimpleName().isEmpty();
      boolean isInterface =
          type.getKind() == Kind.INTERFACE || type.getKind() == Kind.ANNOTATION_TYPE;
      add(type, name, true, false, published, false);
      return super.visitClass(type, new Scope(name, published, isInterface));
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, Scope outer) {
      String name = outer.type() + "." + method.getName().toString().replace("<init>", "new");
      boolean overrides =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
      add(
          method,
          name,
          method.getBody() != null,
          true,
          published(method.getModifiers(), outer),
          overrides);
      return super.visitMethod(method, new Scope(name, false, false));
    }

    private boolean published(ModifiersTree modifiers, Scope outer) {
      return outer.published()
          && (outer.isInterface()
              ? !modifiers.getFlags().contains(Modifier.PRIVATE)
              : modifiers.getFlags().contains(Modifier.PUBLIC));
    }

    private void add(
        com.sun.source.tree.Tree node,
        String name,
        boolean hasBody,
        boolean method,
        boolean published,
        boolean overrides) {
      long first = line(trees.getSourcePositions().getStartPosition(unit, node));
      long last = line(trees.getSourcePositions().getEndPosition(unit, node));
      boolean documented = trees.getDocComment(getCurrentPath()) != null;
      members.add(
          new Member(
              file,
              name,
              (int) first,
              (int) (last - first + 1),
              hasBody,
              method,
              published,
              overrides,
              documented));
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}
