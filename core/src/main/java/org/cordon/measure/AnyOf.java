package org.cordon.measure;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.util.Collection;
import java.util.List;

/**
 * Three functions beside those of CEL, for conditions with long lists of words: {@code
 * text.containsAny(list)}, {@code text.startsWithAny(list)} and {@code list.hasAny(list)}. CEL's
 * own {@code exists} says the same, and sets up a loop with variables of its own for it each time.
 */
final class AnyOf {
  private static final CelType TEXTS = ListType.create(SimpleType.STRING);

  static final List<CelFunctionDecl> DECLARATIONS =
      List.of(
          declaration("containsAny", SimpleType.STRING),
          declaration("startsWithAny", SimpleType.STRING),
          declaration("hasAny", TEXTS));

  static final List<CelFunctionBinding> BINDINGS =
      List.of(
          CelFunctionBinding.from(
              "containsAny_", String.class, Collection.class, AnyOf::containsAny),
          CelFunctionBinding.from(
              "startsWithAny_", String.class, Collection.class, AnyOf::startsWithAny),
          CelFunctionBinding.from("hasAny_", Collection.class, Collection.class, AnyOf::hasAny));

  private AnyOf() {}

  private static CelFunctionDecl declaration(String name, CelType of) {
    return CelFunctionDecl.newFunctionDeclaration(
        name, CelOverloadDecl.newMemberOverload(name + "_", SimpleType.BOOL, of, TEXTS));
  }

  private static boolean containsAny(String text, Collection<?> words) {
    for (Object word : words) {
      if (text.contains((String) word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithAny(String text, Collection<?> beginnings) {
    for (Object beginning : beginnings) {
      if (text.startsWith((String) beginning)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAny(Collection<?> all, Collection<?> some) {
    for (Object each : some) {
      if (all.contains(each)) {
        return true;
      }
    }
    return false;
  }
}
