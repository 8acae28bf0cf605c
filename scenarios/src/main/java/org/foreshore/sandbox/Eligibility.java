package org.foreshore.sandbox;

import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Component;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/** Which settlements may take part. */
@Titled(
        id = "eligibility",
        title = "Eligibility",
        says = "Which settlements may take part, in the pilot or as comparison.")
public record Eligibility(
        @Says("Villages may take part") boolean villages,

        @Says("Towns and their wards may take part") boolean towns,

        @Says("Region of the country; all if empty") String region,

        @Says(value = "Fewest simulated residents", unit = "residents")
        int leastResidents,

        @Says(value = "Most simulated residents", unit = "residents")
        int mostResidents,

        @Says("Least share of residents inside coverage when sites are chosen")
        Share leastCoverage,

        @Says("Greatest share of residents inside coverage when sites are chosen")
        Share mostCoverage)
        implements Component {

    /** Everybody may take part. */
    public Eligibility() {
        this(true, true, "", 0, 10_000_000, Share.NONE, Share.ALL);
    }
}
