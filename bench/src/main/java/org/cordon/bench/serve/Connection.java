package org.cordon.bench.serve;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One connection to a server of this machine that sends requests made beforehand and reads the
 * answers: as little as possible, since the client shares the cores with the server.
 */
final class Connection implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Socket socket;
  private final OutputStream out;
  private final InputStream in;
  private final byte[] line = new byte[1 << 13];
  private final byte[] skipped = new byte[BUFFER];

  Connection(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    out = socket.getOutputStream();
    in = new BufferedInputStream(socket.getInputStream(), BUFFER);
  }

  /** Sends a whole request and reads the whole answer; gives its status. */
  int exchange(byte[] request) throws IOException {
    out.write(request);
    int status = Integer.parseInt(readLine().substring(9, 12));
    long length = 0;
    for (String header = readLine(); !header.isEmpty(); header = readLine()) {
      if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
        length = Long.parseLong(header.substring(15).strip());
      }
    }
    while (length > 0) {
      int read = in.read(skipped, 0, (int) Math.min(skipped.length, length));
      if (read < 0) {
        throw new EOFException("the answer ended early");
      }
      length -= read;
    }
    return status;
  }

  private String readLine() throws IOException {
    int count = 0;
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the server closed the connection");
      }
      if (c != '\r' && count < line.length) {
        line[count++] = (byte) c;
      }
    }
    return new String(line, 0, count, StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
