package org.cordon.bench.jmh;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cordon.bench.speed.Answerer;
import org.cordon.bench.speed.EngineAnswerer;
import org.cordon.bench.speed.SyntheticCustomers;
import org.cordon.register.Register;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** An open register and made-up customers to ask it about. */
@State(Scope.Thread)
public class RegisterState {
  private static final int CUSTOMERS = 2_000;

  /** The register file; set by {@link PartsBench}. */
  @Param("")
  String file = "";

  private final List<String> customers = new ArrayList<>();
  private int next;
  private @Nullable Register register;
  private @Nullable Answerer engine;

  /** Opens the register and makes the customers. */
  @Setup(Level.Trial)
  public void open() {
    register = Register.open(Path.of(file));
    engine = new EngineAnswerer(register);
    customers.addAll(SyntheticCustomers.of(register, CUSTOMERS));
  }

  /** Closes the register. */
  @TearDown(Level.Trial)
  public void close() {
    Objects.requireNonNull(register).close();
  }

  Answerer engine() {
    return Objects.requireNonNull(engine);
  }

  String customer() {
    next = (next + 1) % customers.size();
    return customers.get(next);
  }
}
