package org.cordon.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.cordon.server.data.Dataset;
import org.cordon.server.http.AuditLog;
import org.cordon.server.http.Keys;
import org.cordon.server.http.Limits;
import org.cordon.server.http.Listening;

/**
 * How a server is set up.
 *
 * @param home the data folder
 * @param listening where it listens
 * @param keys who may call
 * @param limits bounds on what callers may ask
 * @param audit notes every request
 * @param updateToken the secret of {@code /updatez}; empty to refuse all
 * @param hiddenAlgorithms algorithms that are not listed
 * @param manifest further data sets and collections
 * @param watching how often to look for a new register; zero for never
 * @param version Cordon's version, for documents and pages
 */
public record ServerSettings(
    Path home,
    Listening listening,
    Keys keys,
    Limits limits,
    AuditLog audit,
    String updateToken,
    Set<String> hiddenAlgorithms,
    List<Dataset> manifest,
    Duration watching,
    String version) {

  /** A server for this machine alone, on any free port, with the usual bounds. */
  public static ServerSettings local(Path home) {
    return new ServerSettings(
        home,
        Listening.LOCAL,
        Keys.NONE,
        Limits.USUAL,
        AuditLog.NONE,
        "",
        Set.of(),
        List.of(),
        Duration.ofSeconds(1),
        "");
  }

  /** The same listening elsewhere. */
  public ServerSettings at(Listening other) {
    return new ServerSettings(
        home,
        other,
        keys,
        limits,
        audit,
        updateToken,
        hiddenAlgorithms,
        manifest,
        watching,
        version);
  }

  /** The same with keys. */
  public ServerSettings withKeys(Keys other) {
    return new ServerSettings(
        home,
        listening,
        other,
        limits,
        audit,
        updateToken,
        hiddenAlgorithms,
        manifest,
        watching,
        version);
  }

  /** The same with other bounds. */
  public ServerSettings within(Limits other) {
    return new ServerSettings(
        home,
        listening,
        keys,
        other,
        audit,
        updateToken,
        hiddenAlgorithms,
        manifest,
        watching,
        version);
  }

  /** The same with an audit log. */
  public ServerSettings auditedBy(AuditLog other) {
    return new ServerSettings(
        home,
        listening,
        keys,
        limits,
        other,
        updateToken,
        hiddenAlgorithms,
        manifest,
        watching,
        version);
  }

  /** The same with a secret for {@code /updatez}. */
  public ServerSettings updatedWith(String token) {
    return new ServerSettings(
        home, listening, keys, limits, audit, token, hiddenAlgorithms, manifest, watching, version);
  }

  /** The same without listing some algorithms. */
  public ServerSettings hiding(Set<String> algorithms) {
    return new ServerSettings(
        home, listening, keys, limits, audit, updateToken, algorithms, manifest, watching, version);
  }

  /** The same with further data sets. */
  public ServerSettings with(List<Dataset> datasets) {
    return new ServerSettings(
        home,
        listening,
        keys,
        limits,
        audit,
        updateToken,
        hiddenAlgorithms,
        datasets,
        watching,
        version);
  }

  /** The same that looks for a new register so often. */
  public ServerSettings watching(Duration every) {
    return new ServerSettings(
        home,
        listening,
        keys,
        limits,
        audit,
        updateToken,
        hiddenAlgorithms,
        manifest,
        every,
        version);
  }

  /** The same with Cordon's version. */
  public ServerSettings ofVersion(String text) {
    return new ServerSettings(
        home,
        listening,
        keys,
        limits,
        audit,
        updateToken,
        hiddenAlgorithms,
        manifest,
        watching,
        text);
  }
}
