package org.cordon.server.client;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Asks a Cordon server. Safe for several threads. */
public final class CordonClient {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int OK = 200;

  private final URI base;
  private final String key;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  /**
   * A client.
   *
   * @param base the server's address, e.g. {@code http://127.0.0.1:8000}
   * @param key the API key; empty for none
   */
  public CordonClient(URI base, String key) {
    this.base = base;
    this.key = key;
  }

  /**
   * Who is asked about.
   *
   * @param schema a FollowTheMoney schema, e.g. {@code Person}
   * @param properties property name to values
   */
  public record Party(String schema, Map<String, List<String>> properties) {
    /** A party with a name alone. */
    public static Party named(String schema, String name) {
      return new Party(schema, Map.of("name", List.of(name)));
    }
  }

  /**
   * One row of evidence.
   *
   * @param feature what was compared
   * @param rule how it agrees or not
   * @param asked the asked value
   * @param listed the listed value
   * @param field where the listed value stands
   * @param logOdds what it adds to the log-odds
   */
  public record Evidence(
      String feature, String rule, String asked, String listed, String field, double logOdds) {}

  /**
   * What was found for a party.
   *
   * @param id the target
   * @param caption its name
   * @param schema what it is
   * @param score on the scale of the algorithm
   * @param match whether the score reaches the threshold
   * @param probability that both are the same subject, from 0 to 1
   * @param why the grounds in one line
   * @param evidence what adds up to the probability
   */
  public record Found(
      String id,
      String caption,
      String schema,
      double score,
      boolean match,
      double probability,
      String why,
      List<Evidence> evidence) {}

  /**
   * Asks about parties.
   *
   * @param dataset a source or a collection, e.g. {@code default}
   * @param parties by keys of the caller's choice
   * @return what was found, by the same keys
   * @throws IOException when the server cannot be reached or refuses
   */
  public Map<String, List<Found>> match(String dataset, Map<String, Party> parties)
      throws IOException, InterruptedException {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ObjectNode queries = body.putObject("queries");
    parties.forEach((name, party) -> {
      ObjectNode query = queries.putObject(name).put("schema", party.schema());
      ObjectNode properties = query.putObject("properties");
      party
          .properties()
          .forEach((property, values) -> values.forEach(properties.withArray(property)::add));
    });
    JsonNode reply = send(request("/match/" + encoded(dataset)).POST(text(body.toString())));
    Map<String, List<Found>> found = new LinkedHashMap<>();
    reply
        .path("responses")
        .properties()
        .forEach(entry -> {
          List<Found> results = new ArrayList<>();
          entry.getValue().path("results").forEach(one -> results.add(found(one)));
          found.put(entry.getKey(), results);
        });
    return found;
  }

  /** One entity with its neighbours, as JSON. */
  public JsonNode entity(String id) throws IOException, InterruptedException {
    return send(request("/entities/" + encoded(id)).GET());
  }

  /** Decisions on transactions (JSON, JSON lines or CSV), as JSON. */
  public JsonNode check(String transactions) throws IOException, InterruptedException {
    return send(request("/v1/check").POST(text(transactions)));
  }

  private static Found found(JsonNode node) {
    List<Evidence> evidence = new ArrayList<>();
    for (JsonNode row : node.path("evidence")) {
      evidence.add(
          new Evidence(
              row.path("feature").asString(),
              row.path("rule").asString(),
              row.path("asked").asString(),
              row.path("listed").asString(),
              row.path("field").asString(),
              row.path("log_odds").asDouble()));
    }
    return new Found(
        node.path("id").asString(),
        node.path("caption").asString(),
        node.path("schema").asString(),
        node.path("score").asDouble(),
        node.path("match").asBoolean(),
        node.path("probability").asDouble(),
        node.path("why").asString(),
        evidence);
  }

  private static HttpRequest.BodyPublisher text(String text) {
    return HttpRequest.BodyPublishers.ofString(text);
  }

  private static String encoded(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
    return key.isEmpty() ? builder : builder.header("Authorization", "ApiKey " + key);
  }

  private JsonNode send(HttpRequest.Builder builder) throws IOException, InterruptedException {
    HttpResponse<String> response =
        http.send(builder.build(), HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != OK) {
      throw new IOException(
          "the server answered " + response.statusCode() + ": " + response.body());
    }
    return JsonMapper.shared().readTree(response.body());
  }
}
