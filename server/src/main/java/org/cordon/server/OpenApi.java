package org.cordon.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.cordon.server.http.Parameter;
import org.cordon.server.http.Role;
import org.cordon.server.http.Route;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The API document, <a href="https://spec.openapis.org/oas/v3.1.0">OpenAPI 3.1</a>, made of the
 * routes that the server answers by. Shapes of bodies stand in {@code shapes.json}.
 */
final class OpenApi {
  private OpenApi() {}

  static ObjectNode of(List<Route> routes, String version) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "Cordon")
        .put("version", version.isEmpty() ? "0" : version)
        .put("description", "Screening against sanctions lists, with the grounds of every answer.")
        .putObject("license")
        .put("name", "Apache-2.0")
        .put("identifier", "Apache-2.0");
    document.putArray("servers").addObject().put("url", "/");
    ObjectNode paths = document.putObject("paths");
    for (Route route : routes) {
      ObjectNode path =
          paths.path(route.path()) instanceof ObjectNode known
              ? known
              : paths.putObject(route.path());
      path.set(route.method().toLowerCase(Locale.ROOT), operation(route));
    }
    ObjectNode components = document.putObject("components");
    components.set("schemas", shapes());
    ObjectNode keys = components.putObject("securitySchemes");
    keys.putObject("key").put("type", "apiKey").put("in", "header").put("name", "Authorization");
    keys.putObject("bearer").put("type", "http").put("scheme", "bearer");
    return document;
  }

  private static ObjectNode operation(Route route) {
    ObjectNode operation = JsonNodeFactory.instance.objectNode();
    operation.put("operationId", id(route));
    operation.putArray("tags").add(route.group());
    operation.put("summary", route.summary());
    if (!route.parameters().isEmpty()) {
      ArrayNode parameters = operation.putArray("parameters");
      route.parameters().forEach(one -> parameters.add(parameter(one)));
    }
    if (!route.body().isEmpty()) {
      ObjectNode body = operation.putObject("requestBody").put("required", true);
      body.putObject("content")
          .putObject("application/json")
          .putObject("schema")
          .put("$ref", "#/components/schemas/" + route.body());
    }
    ObjectNode responses = operation.putObject("responses");
    route
        .answers()
        .forEach((status, shape) -> {
          ObjectNode response = responses.putObject(status).put("description", "Success");
          if (!shape.isEmpty()) {
            response
                .putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/" + shape);
          }
        });
    refused(responses, "default", "Refused; detail says why");
    if (route.role() != Role.ANYONE) {
      ArrayNode security = operation.putArray("security");
      security.addObject();
      security.addObject().putArray("key");
      security.addObject().putArray("bearer");
      operation.put("x-role", route.role().word());
    }
    return operation;
  }

  private static void refused(ObjectNode responses, String status, String about) {
    responses
        .putObject(status)
        .put("description", about)
        .putObject("content")
        .putObject("application/json")
        .putObject("schema")
        .put("$ref", "#/components/schemas/Error");
  }

  private static String id(Route route) {
    String path = route.path().replaceAll("[{}]", "").replaceAll("[^A-Za-z0-9]+", "_");
    return route.method().toLowerCase(Locale.ROOT) + path;
  }

  private static ObjectNode parameter(Parameter parameter) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("name", parameter.name());
    node.put("in", parameter.in());
    if (parameter.in().equals("path")) {
      node.put("required", true);
    }
    node.put("description", parameter.about());
    ObjectNode schema = node.putObject("schema");
    if (parameter.list()) {
      schema.put("type", "array");
      if (parameter.most() < Integer.MAX_VALUE) {
        schema.put("maxItems", (long) parameter.most());
      }
      value(schema.putObject("items"), parameter);
    } else {
      value(schema, parameter);
    }
    return node;
  }

  private static void value(ObjectNode schema, Parameter parameter) {
    switch (parameter.kind()) {
      case STRING, DATE -> schema.put("type", "string");
      case INTEGER -> {
        schema.put("type", "integer");
        if (parameter.least() > Integer.MIN_VALUE) {
          schema.put("minimum", (long) parameter.least());
        }
        schema.put("maximum", (long) parameter.most());
      }
      case NUMBER -> schema.put("type", "number");
      case BOOLEAN -> schema.put("type", "boolean");
    }
    if (!parameter.values().isEmpty()) {
      ArrayNode values = schema.putArray("enum");
      parameter.values().forEach(values::add);
    }
    preset(schema, parameter);
  }

  private static void preset(ObjectNode schema, Parameter parameter) {
    String preset = parameter.preset();
    if (preset.isEmpty() || parameter.list()) {
      return;
    }
    switch (parameter.kind()) {
      case INTEGER -> schema.put("default", Integer.parseInt(preset));
      case NUMBER -> schema.put("default", Double.parseDouble(preset));
      case BOOLEAN -> schema.put("default", Boolean.parseBoolean(preset));
      case STRING, DATE -> schema.put("default", preset);
    }
  }

  private static JsonNode shapes() {
    try (InputStream in = OpenApi.class.getResourceAsStream("shapes.json")) {
      if (in == null) {
        throw new IllegalStateException("expected the resource shapes.json, found none");
      }
      return JsonMapper.shared().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read shapes.json", e);
    }
  }
}
