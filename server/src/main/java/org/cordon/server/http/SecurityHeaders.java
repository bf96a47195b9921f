package org.cordon.server.http;

import org.eclipse.jetty.http.HttpFields;

/** Headers that keep browsers from doing what nobody meant them to. */
final class SecurityHeaders {
  /** Only our own files; no inline script, no frame, nothing from elsewhere. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private SecurityHeaders() {}

  static void put(HttpFields.Mutable headers, boolean page, boolean secure) {
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    if (page) {
      headers.put("Content-Security-Policy", POLICY);
      headers.put("X-Frame-Options", "DENY");
      headers.put("Cross-Origin-Opener-Policy", "same-origin");
      headers.put("Cache-Control", "no-store");
    }
    if (secure) {
      headers.put("Strict-Transport-Security", "max-age=31536000");
    }
  }
}
