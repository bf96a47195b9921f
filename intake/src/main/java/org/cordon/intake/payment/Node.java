package org.cordon.intake.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** An element of a message: its name without namespace, its text, and where it begins. */
final class Node {
  final String name;
  final String path;
  final long line;
  final String currency;
  final List<Node> children = new ArrayList<>(4);
  String text = "";

  Node(String name, String path, long line, String currency) {
    this.name = name;
    this.path = path;
    this.line = line;
    this.currency = currency;
  }

  /** Path and line for people. */
  String where() {
    return path + " (line " + line + ")";
  }

  boolean has(String child) {
    return first(child) != Nothing.NODE;
  }

  /** The first child of a name; one without text or children if there is none. */
  Node first(String child) {
    for (Node each : children) {
      if (each.name.equals(child)) {
        return each;
      }
    }
    return Nothing.NODE;
  }

  /** The text at the end of a path of child names; empty if there is none. */
  String at(String... names) {
    Node node = this;
    for (String each : names) {
      node = node.first(each);
    }
    return node.text;
  }

  /** The first element of a name at any depth, this one included. */
  Node deep(String sought) {
    if (name.equals(sought)) {
      return this;
    }
    for (Node child : children) {
      Node found = child.deep(sought);
      if (found != Nothing.NODE) {
        return found;
      }
    }
    return Nothing.NODE;
  }

  boolean isThere() {
    return this != Nothing.NODE;
  }

  /** Shows every element at any depth. */
  void each(Consumer<Node> sink) {
    sink.accept(this);
    children.forEach(child -> child.each(sink));
  }

  private static final class Nothing {
    static final Node NODE = new Node("", "", 0, "");
  }
}
