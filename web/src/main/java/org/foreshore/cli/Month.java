package org.foreshore.cli;

import org.foreshore.store.Manifest;
import picocli.CommandLine.Model.CommandSpec;

/** A month somebody named: as 2030-12, as how many months after the start, or not at all, which means the last. */
record Month(CommandSpec command, Manifest manifest, String said) {

    Month {
        if (!said.isEmpty() && !isCounted(manifest, said)) {
            new Words(command, "--at").among(said, manifest.monthNames());
        }
    }

    /** Month 24 is the one with which two years are over. */
    private static boolean isCounted(Manifest manifest, String said) {
        return said.matches("[1-9]\\d{0,3}") && Integer.parseInt(said) <= manifest.months();
    }

    String name() {
        if (isCounted(manifest, said)) {
            return manifest.month(Integer.parseInt(said) - 1);
        }
        return said.isEmpty() ? manifest.month(manifest.months() - 1) : said;
    }
}
