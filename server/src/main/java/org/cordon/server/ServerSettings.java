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

/** How a server is set up. Immutable: each method that changes something gives a copy. */
public final class ServerSettings {
  private Path home;
  private Listening listening = Listening.LOCAL;
  private Keys keys = Keys.NONE;
  private Limits limits = Limits.USUAL;
  private AuditLog audit = AuditLog.NONE;
  private String updateToken = "";
  private Set<String> hiddenAlgorithms = Set.of();
  private List<Dataset> manifest = List.of();
  private Duration watching = Duration.ofSeconds(1);
  private String version = "";

  private ServerSettings(Path home) {
    this.home = home;
  }

  /** A server for this machine alone, on any free port, with the usual bounds. */
  public static ServerSettings local(Path home) {
    return new ServerSettings(home);
  }

  private ServerSettings(ServerSettings other) {
    this.home = other.home;
    this.listening = other.listening;
    this.keys = other.keys;
    this.limits = other.limits;
    this.audit = other.audit;
    this.updateToken = other.updateToken;
    this.hiddenAlgorithms = other.hiddenAlgorithms;
    this.manifest = other.manifest;
    this.watching = other.watching;
    this.version = other.version;
  }

  /** The same listening elsewhere. */
  public ServerSettings at(Listening other) {
    ServerSettings copy = new ServerSettings(this);
    copy.listening = other;
    return copy;
  }

  /** The same with keys. */
  public ServerSettings withKeys(Keys other) {
    ServerSettings copy = new ServerSettings(this);
    copy.keys = other;
    return copy;
  }

  /** The same with other bounds. */
  public ServerSettings within(Limits other) {
    ServerSettings copy = new ServerSettings(this);
    copy.limits = other;
    return copy;
  }

  /** The same with an audit log. */
  public ServerSettings auditedBy(AuditLog other) {
    ServerSettings copy = new ServerSettings(this);
    copy.audit = other;
    return copy;
  }

  /** The same with a secret for {@code /updatez}. */
  public ServerSettings updatedWith(String token) {
    ServerSettings copy = new ServerSettings(this);
    copy.updateToken = token;
    return copy;
  }

  /** The same without listing some algorithms. */
  public ServerSettings hiding(Set<String> algorithms) {
    ServerSettings copy = new ServerSettings(this);
    copy.hiddenAlgorithms = Set.copyOf(algorithms);
    return copy;
  }

  /** The same with further data sets. */
  public ServerSettings with(List<Dataset> datasets) {
    ServerSettings copy = new ServerSettings(this);
    copy.manifest = List.copyOf(datasets);
    return copy;
  }

  /** The same that looks for a new register so often. */
  public ServerSettings watching(Duration every) {
    ServerSettings copy = new ServerSettings(this);
    copy.watching = every;
    return copy;
  }

  /** The same with Cordon's version. */
  public ServerSettings ofVersion(String text) {
    ServerSettings copy = new ServerSettings(this);
    copy.version = text;
    return copy;
  }

  /** The data folder. */
  public Path home() {
    return home;
  }

  /** Where it listens. */
  public Listening listening() {
    return listening;
  }

  /** Who may call. */
  public Keys keys() {
    return keys;
  }

  /** Bounds on what callers may ask. */
  public Limits limits() {
    return limits;
  }

  /** Notes every request. */
  public AuditLog audit() {
    return audit;
  }

  /** The secret of {@code /updatez}; empty to refuse all. */
  public String updateToken() {
    return updateToken;
  }

  /** Algorithms that are not listed. */
  public Set<String> hiddenAlgorithms() {
    return hiddenAlgorithms;
  }

  /** Further data sets and collections. */
  public List<Dataset> manifest() {
    return manifest;
  }

  /** How often to look for a new register; zero for never. */
  public Duration watching() {
    return watching;
  }

  /** Cordon's version, for documents and pages; may be empty. */
  public String version() {
    return version;
  }
}
