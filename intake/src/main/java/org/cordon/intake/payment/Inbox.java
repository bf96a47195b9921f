package org.cordon.intake.payment;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.cordon.intake.transaction.Given;
import org.cordon.intake.transaction.TransactionProblem;
import org.cordon.intake.transaction.Transactions;
import org.cordon.measure.FactSchema;

/**
 * Reads whatever transactions a file holds: ISO 20022 messages, SWIFT MT messages, or transactions
 * in JSON or CSV. Which, its beginning tells. What is broken is handed on as such with line and
 * field, and what stands beside it is read all the same. For one thread.
 */
public final class Inbox {
  private static final int SHOWN = 20;

  private final Transactions transactions;
  private final IsoFile iso;
  private final MtFile mt;

  /**
   * An inbox.
   *
   * @param schema the facts that may be stated
   * @param activities the words for activities
   * @param otherwise the day of transactions that state none
   */
  public Inbox(FactSchema schema, Set<String> activities, Optional<LocalDate> otherwise) {
    this.transactions = new Transactions(schema, activities, otherwise);
    this.iso = new IsoFile(otherwise);
    this.mt = new MtFile(otherwise);
  }

  /**
   * Reads all of an input, in its order.
   *
   * @throws IOException if it cannot be read or is larger than 256 MiB
   */
  public void read(InputStream in, Consumer<Given> sink) throws IOException {
    read(Transactions.text(in), sink);
  }

  /** Reads all of a text, in its order. */
  public void read(String text, Consumer<Given> sink) {
    String start = text.substring(0, Math.min(text.length(), SHOWN)).stripLeading();
    if (text.indexOf('\0') >= 0) {
      sink.accept(refused("expected text in UTF-8, found binary data"));
    } else if (start.startsWith("<")) {
      iso.read(text, sink);
    } else if (MtFile.isMt(start)) {
      mt.read(text, sink);
    } else {
      transactions.read(text, sink);
    }
  }

  private static Given refused(String reason) {
    return new Given.Broken("", List.of(new TransactionProblem(1, "", "", reason)));
  }
}
