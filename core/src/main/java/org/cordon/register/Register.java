package org.cordon.register;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * A register opened for reading. Opening maps the file, verifies checksums and parses no entity.
 * Safe for use by several threads until it is closed; questions under way when it is closed fail.
 */
public final class Register implements AutoCloseable {
  /** Up to this size all sections are verified on opening; larger files by {@link #verify}. */
  public static final long VERIFIED_ON_OPENING = 1L << 30;

  /** Stands between the names of schemata of a target whose entries are of several. */
  static final String SCHEMA_SEPARATOR = "|";

  private static final Pattern BETWEEN_SCHEMATA =
      Pattern.compile(SCHEMA_SEPARATOR, Pattern.LITERAL);

  private final Arena arena;
  private final String name;
  private final MemorySegment file;
  private final Map<Section, RegisterHeader.Place> places;
  private final Column documents;
  private final String[] strings;
  private final EditionCodec.Made made;
  private final TargetTable targets;
  private final Column facts;
  private final NameTable names;
  private final TokenTable tokens;
  private final KeyTable keys;
  private final Column identifiers;
  private final Column identifierTargets;
  private final Column entityIds;
  private final Column entityTargets;
  private final Column references;
  private final Column referenceTargets;

  private Register(Arena arena, MemorySegment file, String name) {
    this.arena = arena;
    this.file = file;
    this.name = name;
    places = RegisterHeader.read(file, name);
    if (file.byteSize() <= VERIFIED_ON_OPENING) {
      verify();
    }
    documents = column(Section.DOCUMENTS);
    strings = EntryCodec.Strings.decode(all(Section.STRINGS));
    made = EditionCodec.decode(all(Section.EDITIONS));
    targets = new TargetTable(column(Section.TARGETS));
    facts = column(Section.FACTS);
    names = new NameTable(column(Section.NAMES), column(Section.NAME_UNITS));
    tokens =
        new TokenTable(
            column(Section.TOKENS),
            column(Section.FORMS),
            column(Section.GROUPS),
            column(Section.POSTINGS));
    keys = new KeyTable(column(Section.KEYS), column(Section.KEY_DIRECTORY));
    identifiers = column(Section.IDENTIFIERS);
    identifierTargets = column(Section.IDENTIFIER_TARGETS);
    entityIds = column(Section.ENTITY_IDS);
    entityTargets = column(Section.ENTITY_TARGETS);
    references = column(Section.REFERENCES);
    referenceTargets = column(Section.REFERENCE_TARGETS);
  }

  /**
   * Maps a register file.
   *
   * @throws RegisterException if the file is missing, foreign, of another format version, or
   *     damaged
   */
  @SuppressWarnings("MustBeClosed") // the arena belongs to the register, which closes it
  public static Register open(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new RegisterException(
          "there is no register at ("
              + file
              + "); import a list first: cordon lists import SOURCE FILE");
    }
    Arena arena = Arena.ofShared();
    boolean opened = false;
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      MemorySegment segment = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
      Register register = new Register(arena, segment, file.toString());
      opened = true;
      return register;
    } catch (IOException e) {
      throw new RegisterException("cannot read the register (" + file + "): " + e.getMessage(), e);
    } finally {
      if (!opened) {
        arena.close();
      }
    }
  }

  /**
   * Compares every section with its checksum.
   *
   * @throws RegisterException if one differs
   */
  public void verify() {
    places.forEach((section, place) -> {
      if (checksum(place) != place.checksum()) {
        throw RegisterHeader.damaged(name, "section (" + section + ") does not match its checksum");
      }
    });
  }

  private long checksum(RegisterHeader.Place place) {
    CRC32C crc = new CRC32C();
    long part = 1 << 30;
    long end = RegisterHeader.padded(place.length());
    for (long at = 0; at < end; at += part) {
      long length = Math.min(part, end - at);
      crc.update(file.asSlice(place.start() + at, length).asByteBuffer());
    }
    return crc.getValue();
  }

  private Column column(Section section) {
    return new Column(slice(section));
  }

  private byte[] all(Section section) {
    return slice(section).toArray(java.lang.foreign.ValueLayout.JAVA_BYTE);
  }

  private MemorySegment slice(Section section) {
    RegisterHeader.Place place = places.getOrDefault(section, RegisterHeader.NOWHERE);
    return file.asSlice(place.start(), place.length());
  }

  /** The editions it was compiled from, in the order given to the compiler. */
  public List<SourceEdition> editions() {
    return made.editions();
  }

  /**
   * What else it was compiled from, as given to the compiler: the same editions with the same basis
   * give the same register. Empty where the compiler was told nothing.
   */
  public String basis() {
    return made.basis();
  }

  /** How many targets it holds. */
  public int size() {
    return targets.size();
  }

  /** How many names its targets have. */
  public int nameCount() {
    return names.size();
  }

  /** The size of the file in bytes. */
  public long bytes() {
    return file.byteSize();
  }

  /** Decodes one target. */
  public Target target(int ordinal) {
    byte[] bytes =
        documents.getBytes(targets.documentStart(ordinal), targets.documentLength(ordinal));
    ByteSource source = new ByteSource(bytes);
    return new Target(ordinal, EntryCodec.read(source, strings), MergeCodec.read(source, strings));
  }

  /** The first target with an entry of that entity id, or with that entry key in any source. */
  public Optional<Target> find(String idOrKey) {
    return findAll(idOrKey).stream().findFirst();
  }

  /** All targets with an entry of that entity id or entry key, in target order. */
  public List<Target> findAll(String idOrKey) {
    long hash = TargetBuilder.idHash(idOrKey);
    List<Target> found = new ArrayList<>();
    for (long i = entityIds.lowerBound(hash);
        i < entityIds.longs() && entityIds.getLong(i) == hash;
        i++) {
      Target target = target(entityTargets.getInt(i));
      if (target.entries().stream().anyMatch(entry -> entry.isNamed(idOrKey))
          && !found.contains(target)) {
        found.add(target);
      }
    }
    return found;
  }

  /** Calls for every target of which an entry may state a relationship with that entity id. */
  void withReference(String id, java.util.function.IntConsumer consumer) {
    long hash = TargetBuilder.idHash(id);
    for (long i = references.lowerBound(hash);
        i < references.longs() && references.getLong(i) == hash;
        i++) {
      consumer.accept(referenceTargets.getInt(i));
    }
  }

  /** Calls for every target that has an identifier of that hash, see {@link Facts#hash}. */
  public void withIdentifier(long hash, java.util.function.IntConsumer consumer) {
    for (long i = identifiers.lowerBound(hash);
        i < identifiers.longs() && identifiers.getLong(i) == hash;
        i++) {
      consumer.accept(identifierTargets.getInt(i));
    }
  }

  /** The facts of a target that are compared beside names. */
  public Facts facts(int target) {
    return Facts.read(facts, targets.factStart(target));
  }

  /** The targets as a table. */
  public TargetTable targets() {
    return targets;
  }

  /** The names as a table. */
  public NameTable names() {
    return names;
  }

  /** The forms as a table. */
  public TokenTable tokens() {
    return tokens;
  }

  KeyTable keys() {
    return keys;
  }

  /**
   * By number of {@link TargetTable#schema}, whether one of a target's entries is of one of the
   * schemata.
   */
  public boolean[] schemaNumbers(Set<String> schemata) {
    boolean[] numbers = new boolean[strings.length];
    for (int i = 0; i < strings.length; i++) {
      for (String schema : BETWEEN_SCHEMATA.split(strings[i], -1)) {
        numbers[i] |= schemata.contains(schema);
      }
    }
    return numbers;
  }

  /** The text of a name as published. */
  public String nameText(int name) {
    Target target = target(names.target(name));
    return target
        .entries()
        .get(names.entry(name))
        .subject()
        .statements()
        .get(names.statement(name))
        .value();
  }

  /** Which entry of its target states a name. */
  public int nameEntry(int name) {
    return names.entry(name);
  }

  /** Which statement of that entry's subject states a name. */
  public int nameStatement(int name) {
    return names.statement(name);
  }

  @Override
  public void close() {
    arena.close();
  }
}
