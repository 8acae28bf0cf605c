package org.foreshore.safety;

import org.foreshore.vocabulary.Says;

/** How warnings reach residents and relief gets to them. */
public record EmergencyParameters(
        @Says(
                value =
                        "Chance that a warning to all phones reaches who owns one, where the network works. Assumed 0.6 to 1",
                max = 1)
        double broadcast,

        @Says(value = "Chance that an application's warning reaches an Internet user. Assumed 0.4 to 0.8", max = 1)
        double app,

        @Says(value = "Chance that volunteers reach a resident of where they go. Assumed 0.5 to 0.9", max = 1)
        double volunteers,

        @Says(value = "Chance that radio and loudspeakers reach a resident. Assumed 0.1 to 0.5", max = 1)
        double radio,

        @Says(value = "Log-odds of acting on a warning without any trust. Assumed -1 to 1", min = -10, max = 10)
        double acts,

        @Says(value = "Added to them by full trust. Assumed 1 to 3", max = 10)
        double trust,

        @Says(value = "Taken off them by belief in a rumour. Assumed 0.5 to 2.5", max = 10)
        double belief,

        @Says(
                value =
                        "Share of residents, from the poorest, who are in need of relief after a hazard. Assumed 0.2 to 0.6",
                max = 1)
        double inNeed,

        @Says(value = "Share of residents whom a list for relief holds in ordinary times. Assumed 0.1 to 0.6", max = 1)
        double listed,

        @Says(value = "Chance that relief paid by hand comes on time. Assumed 0.1 to 0.5", max = 1)
        double byHand) {

    public EmergencyParameters() {
        this(0.8, 0.6, 0.7, 0.3, 0, 2, 1.5, 0.4, 0.3, 0.25);
    }
}
