package org.cordon.cli.command;

import picocli.CommandLine.Mixin;

/** A command that only holds others; alone it shows its help. */
abstract class CommandGroup implements Runnable {
  @Mixin private Context context = new Context();

  @Override
  public void run() {
    context.spec().commandLine().usage(context.out());
    context.out().flush();
  }
}
