package org.foreshore.world;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.foreshore.behaviour.Society;
import org.foreshore.footprint.PhysicalAccount;
import org.foreshore.outcome.AccountLine;
import org.foreshore.outcome.Flow;
import org.foreshore.outcome.Group;

/** The accounts of a world, line by line, as they stand in the month at hand. */
public final class Accounts {

    private static final String OPERATORS = name(Sector.OPERATORS);
    private static final String HOUSEHOLDS = name(Sector.HOUSEHOLDS);
    private static final String OTHERS = name(Sector.OTHERS);
    private static final String NATURE = "environment";

    private record Line(AccountLine says, ToDoubleFunction<Accounts> reads) {}

    private static final List<Line> ALL = Stream.of(purposes(), payments(), physical(), delivery())
            .flatMap(lines -> lines)
            .toList();

    private final Parts parts;
    private final Society society;
    private final WorldView view;
    private final Growth growth;

    Accounts(Parts parts, Society society, WorldView view, Growth growth) {
        this.parts = parts;
        this.society = society;
        this.view = view;
        this.growth = growth;
    }

    /** Every line, in the order of {@link #read}. */
    public static List<AccountLine> lines() {
        return ALL.stream().map(Line::says).toList();
    }

    /** Writes the month at hand. @param at where its first line goes */
    public void read(double[] into, int at) {
        for (int i = 0; i < ALL.size(); i++) {
            into[at + i] = ALL.get(i).reads().applyAsDouble(this);
        }
    }

    private static Stream<Line> purposes() {
        var state = name(Sector.NATIONAL_GOVERNMENT);
        return Arrays.stream(Purpose.values())
                .map(purpose -> new Line(
                        new AccountLine(AccountLine.MONEY, name(purpose), state, name(purpose.payee()), "usd"),
                        now -> now.parts.ledger.month(purpose)));
    }

    private static Stream<Line> payments() {
        return Arrays.stream(Payment.values())
                .map(payment -> new Line(
                        new AccountLine(
                                AccountLine.MONEY, name(payment), name(payment.payer()), name(payment.payee()), "usd"),
                        now -> now.parts.ledger.month(payment)));
    }

    private static Stream<Line> physical() {
        return Stream.of(
                flow("energy-grid", OTHERS, OPERATORS, "kwh", PhysicalAccount::gridKwh),
                flow("energy-diesel", OTHERS, OPERATORS, "kwh", PhysicalAccount::dieselKwh),
                flow("devices-new", OTHERS, HOUSEHOLDS, "count", PhysicalAccount::newDevices),
                flow("devices-refurbished", HOUSEHOLDS, HOUSEHOLDS, "count", PhysicalAccount::refurbished),
                flow("waste-refurbished", HOUSEHOLDS, HOUSEHOLDS, "kg", PhysicalAccount::refurbishedKg),
                flow("waste-recycled", HOUSEHOLDS, OTHERS, "kg", PhysicalAccount::recycledKg),
                flow("waste-discarded", HOUSEHOLDS, NATURE, "kg", PhysicalAccount::discardedKg),
                flow("emissions-operational", OPERATORS, NATURE, "kg", PhysicalAccount::operationalKg),
                flow("emissions-embodied", OTHERS, NATURE, "kg", PhysicalAccount::embodiedKg),
                flow("emissions-avoided", HOUSEHOLDS, NATURE, "kg", PhysicalAccount::avoidedKg));
    }

    private static Line flow(String item, String from, String to, String unit, ToDoubleFunction<PhysicalAccount> of) {
        return new Line(
                new AccountLine(AccountLine.PHYSICAL, item, from, to, unit),
                now -> of.applyAsDouble(now.parts.physical));
    }

    private static Stream<Line> delivery() {
        return Stream.of(
                delivered("set-aside", "usd", now -> now.parts.allotments.budgetedUsd()),
                delivered("unspent", "usd", now -> now.view.unspentUsd()),
                delivered("unfunded", "usd", now -> now.view.unfundedUsd()),
                delivered(
                        "recipients",
                        "count",
                        now -> now.growth.weigh(now.society.recipients(false), now.society.recipients(true))),
                delivered(
                        "holders",
                        "count",
                        now -> now.growth.weigh(now.society.holders(false), now.society.holders(true))),
                delivered("online", "count", now -> now.view.sum(Flow.ONLINE, Group.ALL)),
                delivered("assisted", "count", now -> now.view.sum(Flow.ASSISTED, Group.ALL)),
                delivered("in-person", "count", now -> now.view.sum(Flow.IN_PERSON, Group.ALL)));
    }

    private static Line delivered(String item, String unit, ToDoubleFunction<Accounts> reads) {
        return new Line(new AccountLine(AccountLine.DELIVERY, item, "", "", unit), reads);
    }

    private static String name(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
