package org.cordon.server.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers what the HTTP server itself refuses (malformed requests) in the shape of all refusals.
 */
final class PlainErrors extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    String detail =
        switch (status) {
          case 414 -> "Request URI too long";
          case 431 -> "Request headers too large";
          case 503 -> "The server is shutting down.";
          default -> status >= 500 ? "error" : "Bad Request";
        };
    String body = status == 500 ? "{\"status\":\"error\"}" : "{\"detail\":\"" + detail + "\"}";
    Trace trace = Trace.of("", "");
    response.getHeaders().put("traceparent", trace.parent());
    response.getHeaders().put("tracestate", trace.state());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Answer.JSON);
    SecurityHeaders.put(response.getHeaders(), false, false);
    response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
    return true;
  }
}
