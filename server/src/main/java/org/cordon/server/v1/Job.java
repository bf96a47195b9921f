package org.cordon.server.v1;

import java.util.ArrayList;
import java.util.List;

/** A file that is being screened. Safe for several threads. */
public final class Job {
  /** How far a job is. */
  public enum State {
    /** It goes on. */
    RUNNING,
    /** All rows are answered. */
    DONE,
    /** It ended early. */
    FAILED
  }

  /**
   * A row of the file.
   *
   * @param line where it begins, from 1
   * @param id its own id, or {@code line-N}
   * @param name who was asked about
   * @param hits what was found, most probable first
   * @param notes values that were not used
   */
  public record Row(long line, String id, String name, List<Found> hits, List<String> notes) {}

  /**
   * A hit.
   *
   * @param id the target
   * @param caption its name
   * @param probability from 0 to 1
   * @param matchedName the listed name that matched best
   * @param why the grounds in one line
   * @param lists the sources that name it
   */
  public record Found(
      String id,
      String caption,
      double probability,
      String matchedName,
      String why,
      List<String> lists) {}

  private final String id;
  private final int rows;
  private final List<Row> hits = new ArrayList<>();
  private State state = State.RUNNING;
  private int done;
  private String message = "";

  Job(String id, int rows) {
    this.id = id;
    this.rows = rows;
  }

  /** What it is asked for by; cannot be guessed. */
  public String id() {
    return id;
  }

  /** How many rows the file has. */
  public int rows() {
    return rows;
  }

  /** How many rows are answered. */
  public synchronized int done() {
    return done;
  }

  /** How far it is. */
  public synchronized State state() {
    return state;
  }

  /** Why it failed; empty if it did not. */
  public synchronized String message() {
    return message;
  }

  /** The rows with hits or notes, in the order of the file. */
  public synchronized List<Row> hits() {
    return List.copyOf(hits);
  }

  synchronized void answered(Row row) {
    done++;
    if (!row.hits().isEmpty() || !row.notes().isEmpty()) {
      hits.add(row);
    }
  }

  synchronized void end(State last, String why) {
    state = last;
    message = why;
  }
}
