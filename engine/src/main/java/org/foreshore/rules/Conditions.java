package org.foreshore.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The outside world in one month, as shocks leave it: whatever is out of the ordinary. */
public record Conditions(List<Circumstance> circumstances) {

    private static final Conditions NORMAL = new Conditions(List.of());

    public Conditions {
        circumstances = List.copyOf(circumstances);
    }

    /** Nothing out of the ordinary. */
    public static Conditions normal() {
        return NORMAL;
    }

    public Conditions with(Circumstance circumstance) {
        var more = new ArrayList<>(circumstances);
        more.add(circumstance);
        return new Conditions(more);
    }

    /** The circumstances of one kind, in the order in which they were written. */
    public <C extends Circumstance> List<C> all(Class<C> kind) {
        return circumstances.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What strikes sites this month. */
    public List<SiteHazard> hazards() {
        return all(SiteHazard.class);
    }

    /** Price of data over what it would have been. */
    public double dataPriceFactor() {
        return product(PriceChange.class, PriceChange::data);
    }

    /** Price of devices over what it would have been. */
    public double devicePriceFactor() {
        return product(PriceChange.class, PriceChange::devices);
    }

    /** Income over what it would have been. */
    public double incomeFactor() {
        return product(PriceChange.class, PriceChange::income);
    }

    /** How much of what was decided the state carries out. */
    public Turmoil turmoil() {
        return all(Turmoil.class).stream().reduce(Turmoil.NONE, Turmoil::and);
    }

    /** A factor multiplied over all circumstances of one kind. */
    public <C extends Circumstance> double product(Class<C> kind, ToDoubleFunction<C> factor) {
        double product = 1;
        for (var circumstance : circumstances) {
            if (kind.isInstance(circumstance)) {
                product *= factor.applyAsDouble(kind.cast(circumstance));
            }
        }
        return product;
    }
}
