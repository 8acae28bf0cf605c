package org.foreshore.safety;

import org.foreshore.vocabulary.Basis;
import org.foreshore.vocabulary.Says;

/** How warnings reach residents and relief gets to them. */
public record EmergencyParameters(
        @Says(value = "Chance that a warning to all phones reaches who owns one, where the network works", max = 1)
        @Basis(unit = "share", low = 0.6, high = 1, source = "assumed")
        double broadcast,

        @Says(value = "Chance that an application's warning reaches an Internet user", max = 1)
        @Basis(unit = "share", low = 0.4, high = 0.8, source = "assumed")
        double app,

        @Says(value = "Chance that volunteers reach a resident of where they go", max = 1)
        @Basis(unit = "share", low = 0.5, high = 0.9, source = "assumed")
        double volunteers,

        @Says(value = "Chance that radio and loudspeakers reach a resident", max = 1)
        @Basis(unit = "share", low = 0.1, high = 0.5, source = "assumed")
        double radio,

        @Says(value = "Acting on a warning without any trust", min = -10, max = 10)
        @Basis(unit = "log-odds", low = -1, high = 1, source = "assumed")
        double acts,

        @Says(value = "Added to them by full trust", max = 10)
        @Basis(unit = "log-odds", low = 1, high = 3, source = "assumed")
        double trust,

        @Says(value = "Taken off them by belief in a rumour", max = 10)
        @Basis(unit = "log-odds", low = 0.5, high = 2.5, source = "assumed")
        double belief,

        @Says(value = "Share of residents, from the poorest, who are in need of relief after a hazard", max = 1)
        @Basis(unit = "share", low = 0.2, high = 0.6, source = "assumed")
        double inNeed,

        @Says(value = "Share of residents whom a list for relief holds in ordinary times", max = 1)
        @Basis(unit = "share", low = 0.1, high = 0.6, source = "assumed")
        double listed,

        @Says(value = "Chance that relief paid by hand comes on time", max = 1)
        @Basis(unit = "share", low = 0.1, high = 0.5, source = "assumed")
        double byHand) {

    public EmergencyParameters() {
        this(0.8, 0.6, 0.7, 0.3, 0, 2, 1.5, 0.4, 0.3, 0.25);
    }
}
