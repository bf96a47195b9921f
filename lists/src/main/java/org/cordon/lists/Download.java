package org.cordon.lists;

import java.util.List;

/**
 * Where the files of a source are fetched from, declared as {@code files} and {@code rhythm} in
 * {@code sources.json}.
 *
 * @param files the files that make up one edition, in the order in which they are imported; at
 *     least one
 * @param rhythm how often the publisher publishes, in words for people, e.g. {@code daily}; empty
 *     when not stated
 */
public record Download(List<RemoteFile> files, String rhythm) {
  /** Copies the files. */
  public Download {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("expected one or more files, found none");
    }
    if (files.stream().map(RemoteFile::name).distinct().count() < files.size()) {
      throw new IllegalArgumentException("two files of one source have the same name");
    }
  }
}
