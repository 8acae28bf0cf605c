package org.foreshore.app;

/** Starts the program; the only place that ends it. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(Wiring.commandLine().execute(args));
    }
}
