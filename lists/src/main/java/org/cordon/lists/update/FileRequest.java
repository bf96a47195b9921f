package org.cordon.lists.update;

import java.net.URI;
import java.nio.file.Path;
import org.cordon.lists.RemoteFile;

/**
 * One file to fetch.
 *
 * @param declared its name and address as declared
 * @param address the address to ask, with the token in it: never to be shown
 * @param folder where the part and the whole file are written
 * @param held what the server said of the copy held; {@link Validators#NONE} to fetch in any case
 */
record FileRequest(RemoteFile declared, URI address, Path folder, Validators held) {
  Path target() {
    return folder.resolve(declared.name());
  }

  PartFile part() {
    return new PartFile(folder, declared.name(), declared.address());
  }
}
