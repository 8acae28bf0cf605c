package org.foreshore.vocabulary;

import java.util.List;
import java.util.Optional;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;

/** A small catalogue with every type of parameter. */
public final class TestCatalogue {

    private TestCatalogue() {}

    public static Catalogue catalogue() {
        return new Catalogue(
                List.of(ComponentSpec.of(Kind.LEVER, Training.class), ComponentSpec.of(Kind.LEVER, Voucher.class)),
                List.of(ComponentSpec.of(Kind.SHOCK, Flood.class)),
                List.of(IndicatorSpec.of(Use.class), IndicatorSpec.of(Cost.class)),
                List.of("all", "female", "male"));
    }

    /** How trainees are chosen. */
    public enum Choice {
        BY_LOT,
        FIRST_COME
    }

    @Titled(id = "skills-training", title = "Skills training", says = "Trains residents to use the Internet")
    @Heeds(
            value = {Key.WHERE, Key.FOR, Key.BUDGET},
            partly = Key.FIDELITY,
            but = "mentors are paid as planned")
    record Training(
            @Says(value = "Seats each month", unit = "seats", max = 100_000)
            int seatsPerMonth,

            @Says("Who gets a seat") Choice choice,
            @Says("Whether mentors stay on") boolean mentors,

            @Says(value = "Effect on skill", unit = "points", min = -5, max = 5)
            double effect)
            implements Component {

        Training {
            if (mentors && seatsPerMonth > 50_000) {
                throw new IllegalArgumentException(
                        "seatsPerMonth (%d) must not exceed 50000 with mentors".formatted(seatsPerMonth));
            }
        }

        Training() {
            this(100, Choice.BY_LOT, false, 1);
        }
    }

    @Titled(id = "voucher", title = "Voucher", says = "Takes a sum off the bill of the poorest")
    @Heeds(Key.WHERE)
    record Voucher(
            @Says(value = "Sum each month", unit = "USD per month")
            Money perMonth,

            @Says("Share of households, counted from the poorest")
            Share poorest)
            implements Component {

        Voucher() {
            this(Money.usd(5), Share.ofPercent(40));
        }

        @Override
        public Optional<String> lacking() {
            return perMonth.usd() == 0 ? Optional.of("perMonth") : Optional.empty();
        }
    }

    @Titled(id = "flood", title = "Flood", says = "Takes sites down")
    @Heeds(Key.WHERE)
    record Flood(@Says("Share of sites down") Share severity) implements Component {

        Flood() {
            this(new Share(0.5));
        }
    }

    @Titled(id = "internet-use", title = "Internet use", says = "Residents who use the Internet")
    @Measured(unit = Unit.SHARE, better = Better.HIGHER, code = "SDG 17.8.1")
    record Use() implements Component {}

    @Titled(id = "public-cost", title = "Public cost", says = "What the programme costs")
    @Measured(unit = Unit.USD, better = Better.LOWER, byGroup = false, local = false)
    record Cost() implements Component {}
}
