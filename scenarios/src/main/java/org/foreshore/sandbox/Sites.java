package org.foreshore.sandbox;

import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Component;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/** Where the pilot takes place, and what it is compared with. */
@Titled(id = "sites", title = "Sites", says = "How many settlements take part, and how they are chosen.")
public record Sites(
        @Says(
                value = "Settlements with the package. 10: the median of trials in villages is of this order, assumed",
                unit = "settlements",
                min = 1,
                max = 10_000)
        int clusters,

        @Says(value = "Settlements it is compared with; 0 for none", unit = "settlements", max = 10_000)
        int comparison,

        @Says("How the settlements of the pilot are chosen") Assignment assignment,

        @Says(value = "Steps of a stepped wedge", unit = "steps", min = 1, max = 36)
        int steps,

        @Says("Who is given the package: whole settlements, or single residents of the sites by lot")
        Unit unit,

        @Says("Part of the residents of each site who are invited, where they are drawn one by one. A half tells most")
        Share invited,

        @Says(
                value = "Residents invited at each site, in place of a part; 0 for the part",
                unit = "residents",
                max = 1_000_000)
        int invitations,

        @Says(
                value = "Saturations of a two-stage trial beside none: with 3 a third, two thirds and all are invited. "
                        + "3 is assumed",
                unit = "saturations",
                min = 2,
                max = 10)
        int saturations)
        implements Component {

    /** The documented defaults. */
    public Sites() {
        this(10, 10, Assignment.RANDOM, 4);
    }

    /** Of whole settlements. */
    public Sites(int clusters, int comparison, Assignment assignment, int steps) {
        this(clusters, comparison, assignment, steps, Unit.SETTLEMENT, new Share(0.5), 0, 3);
    }

    /** As many as it takes of another size. */
    public Sites sized(int otherClusters, int otherComparison) {
        return new Sites(otherClusters, otherComparison, assignment, steps, unit, invited, invitations, saturations);
    }

    /** Chosen in another way. */
    public Sites chosen(Unit otherUnit, Assignment otherAssignment, int otherComparison) {
        return new Sites(
                clusters, otherComparison, otherAssignment, steps, otherUnit, invited, invitations, saturations);
    }

    /** Whether residents are drawn one by one. */
    public boolean drawsResidents() {
        return unit == Unit.RESIDENT;
    }

    /** Part of the residents of a settlement who are invited in a two-stage trial, by its place in the order of lots. */
    public double saturation(int place) {
        return (place % saturations + 1.0) / saturations;
    }

    /** Whether settlements are drawn to shares of residents who are invited. */
    public boolean hasSaturations() {
        return assignment == Assignment.SATURATION;
    }
}
