package org.cordon.server.data;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.cordon.register.Register;
import org.cordon.register.Target;
import org.cordon.server.http.Refusal;

/**
 * One register in use with what belongs to it. Whoever answers from it holds a {@link Lease}; it is
 * unmapped when it was retired and the last lease is given back.
 */
public final class Snapshot {
  private static final int CACHED = 1 << 12;

  private final Register register;
  private final String version;
  private final Datasets datasets;
  private final EntityViews views;
  private final MatcherPool matchers;
  private final AtomicReference<Optional<SearchIndex>> search =
      new AtomicReference<>(Optional.empty());
  private final AtomicReferenceArray<Cached> cache = new AtomicReferenceArray<>(CACHED);
  private final AtomicInteger leases = new AtomicInteger(1);

  private record Cached(Target target, EntityView view) {}

  /** One use of a snapshot, to be closed. */
  public final class Lease implements AutoCloseable {
    private boolean open = true;

    private Lease() {}

    /** The snapshot. */
    public Snapshot snapshot() {
      return Snapshot.this;
    }

    @Override
    public void close() {
      if (open) {
        open = false;
        release();
      }
    }
  }

  /**
   * A snapshot over an open register, which from now on belongs to it.
   *
   * @param version tells this register from others
   * @param datasets the data sets that go with it
   * @param threads how many questions are answered at a time
   */
  public Snapshot(Register register, String version, Datasets datasets, int threads) {
    this.register = register;
    this.version = version;
    this.datasets = datasets;
    this.views = new EntityViews(register.editions());
    this.matchers = new MatcherPool(register, threads);
  }

  /** Adds the index for free text, once it is there. */
  public void searchable(SearchIndex index) {
    search.set(Optional.of(index));
  }

  /** Takes a lease, unless the snapshot is unmapped already. */
  Optional<Lease> lease() {
    while (true) {
      int count = leases.get();
      if (count == 0) {
        return Optional.empty();
      }
      if (leases.compareAndSet(count, count + 1)) {
        return Optional.of(new Lease());
      }
    }
  }

  /** Gives back the lease of whoever made it: when nobody uses it any more, it is unmapped. */
  void retire() {
    release();
  }

  private void release() {
    if (leases.decrementAndGet() == 0) {
      search.get().ifPresent(SearchIndex::close);
      register.close();
    }
  }

  /** Whether it is unmapped. */
  boolean isUnmapped() {
    return leases.get() == 0;
  }

  /** The register. */
  public Register register() {
    return register;
  }

  /** What tells this register from others. */
  public String version() {
    return version;
  }

  /** The data sets. */
  public Datasets datasets() {
    return datasets;
  }

  /** The matchers. */
  public MatcherPool matchers() {
    return matchers;
  }

  /**
   * The index for free text.
   *
   * @throws Refusal with status 503 while it is being made
   */
  public SearchIndex search() {
    return search.get().orElseThrow(() -> Refusal.later(503, "Index not ready.", 5));
  }

  /** Whether the index for free text is there. */
  public boolean isSearchable() {
    return search.get().isPresent();
  }

  /** How entities of this register are shown. */
  public EntityViews views() {
    return views;
  }

  /** A target as it is shown; the last ones asked for are kept. */
  public EntityView view(int ordinal) {
    return cached(ordinal).view();
  }

  /** A target; the last ones asked for are kept. */
  public Target target(int ordinal) {
    return cached(ordinal).target();
  }

  private Cached cached(int ordinal) {
    int slot = ordinal & (CACHED - 1);
    Cached cached = cache.get(slot);
    if (cached != null && cached.target().ordinal() == ordinal) {
      return cached;
    }
    Target target = register.target(ordinal);
    Cached fresh = new Cached(target, views.of(target));
    cache.set(slot, fresh);
    return fresh;
  }

  /** The target of that id: the canonical one, or that of another entry. */
  public Optional<Target> target(String id) {
    List<Target> found = register.findAll(id);
    return found.stream()
        .filter(target -> target.id().equals(id))
        .findFirst()
        .or(() ->
            found.stream()
                .filter(target ->
                    target.entries().stream().anyMatch(entry -> entry.subject().id().equals(id)))
                .findFirst());
  }
}
