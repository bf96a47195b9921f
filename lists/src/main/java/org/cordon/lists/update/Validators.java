package org.cordon.lists.update;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a server said of a copy, so that it can be asked later whether there is a newer one (RFC
 * 9110, 8.8).
 *
 * @param etag the entity tag as sent, with its quotes; empty when none
 * @param lastModified the date of change as sent; empty when none
 */
record Validators(String etag, String lastModified) {
  static final Validators NONE = new Validators("", "");

  static Validators of(HttpHeaders headers) {
    return new Validators(
        headers.firstValue("ETag").orElse("").strip(),
        headers.firstValue("Last-Modified").orElse("").strip());
  }

  static Validators of(JsonNode node) {
    return new Validators(node.path("etag").asString(""), node.path("lastModified").asString(""));
  }

  void write(ObjectNode node) {
    node.put("etag", etag).put("lastModified", lastModified);
  }

  boolean isEmpty() {
    return etag.isEmpty() && lastModified.isEmpty();
  }

  /** Asks for the file only if it is another one than this. */
  void ifChanged(HttpRequest.Builder request) {
    if (!etag.isEmpty()) {
      request.header("If-None-Match", etag);
    }
    if (!lastModified.isEmpty()) {
      request.header("If-Modified-Since", lastModified);
    }
  }

  /**
   * What to send as If-Range, so that the rest comes only if the copy is the same: a strong tag, or
   * the date; empty when there is neither. RFC 9110, 13.1.5 forbids weak tags.
   */
  String ifRange() {
    if (!etag.isEmpty()) {
      return etag.startsWith("W/") ? "" : etag;
    }
    return lastModified;
  }

  /** Whether an answer with these headers may be of the same copy. */
  boolean agreesWith(Validators other) {
    if (!etag.isEmpty() && !other.etag.isEmpty()) {
      return etag.equals(other.etag);
    }
    return lastModified.isEmpty()
        || other.lastModified.isEmpty()
        || lastModified.equals(other.lastModified);
  }
}
