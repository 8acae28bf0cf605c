package org.foreshore.behaviour;

import java.util.Arrays;
import org.foreshore.outcome.Flow;
import org.foreshore.population.Traits;

/**
 * Sums of what happens to residents in a month, by stratum (area × sex × age × income fifth × schooling × disability), so
 * that one addition serves every group. One belongs to one thread.
 */
final class Strata {

    private static final int AGES = 3;
    private static final int FIFTHS = 5;
    private static final int SCHOOLINGS = 4;
    private static final int COUNT = 2 * 2 * AGES * FIFTHS * SCHOOLINGS * 2;

    private static final int FLOWS = Flow.values().length;
    private static final Tally.Cell[] CELLS = Tally.Cell.values();

    /** Flow by flow: the few flows that nearly all needs go to stay close to the processor. */
    private final long[] sums = new long[FLOWS * COUNT];

    void clear() {
        Arrays.fill(sums, 0);
    }

    /** Places of income, schooling, sex and disability, by the ten lowest bits of {@link Traits}. */
    private static final short[] BY_TRAITS = byTraits();

    private static short[] byTraits() {
        var table = new short[1 << 10];
        for (int traits = 0; traits < table.length; traits++) {
            int fifth = Math.min(FIFTHS - 1, Traits.incomeClass(traits) * FIFTHS / Traits.INCOME_CLASSES);
            int at = (Traits.female(traits) ? 1 : 0) * AGES * FIFTHS + fifth;
            at = at * SCHOOLINGS + Traits.education(traits);
            table[traits] = (short) (at * 2 + (Traits.disability(traits) > 0 ? 1 : 0));
        }
        return table;
    }

    /** The stratum of a resident. @param age 0 under 25, 1 to 54, 2 from 55 */
    static int of(boolean urban, int traits, int age) {
        return BY_TRAITS[traits & 1023] + age * FIFTHS * SCHOOLINGS * 2 + (urban ? COUNT / 2 : 0);
    }

    void add(Flow flow, int stratum, int amount) {
        sums[flow.ordinal() * COUNT + stratum] += amount;
    }

    /** The sum of a flow over all strata. */
    long total(Flow flow) {
        long total = 0;
        for (int stratum = 0; stratum < COUNT; stratum++) {
            total += sums[flow.ordinal() * COUNT + stratum];
        }
        return total;
    }

    void addTo(Tally tally) {
        for (int flow = 0; flow < FLOWS; flow++) {
            for (int stratum = 0; stratum < COUNT; stratum++) {
                long amount = sums[flow * COUNT + stratum];
                if (amount != 0) {
                    spread(tally, flow, stratum, amount);
                }
            }
        }
    }

    /** Adds what happened in a stratum to every counted cell it belongs to. */
    private static void spread(Tally tally, int flow, int stratum, long amount) {
        boolean disabled = (stratum & 1) != 0;
        int schooling = stratum / 2 % SCHOOLINGS;
        int fifth = stratum / (2 * SCHOOLINGS) % FIFTHS;
        int age = stratum / (2 * SCHOOLINGS * FIFTHS) % AGES;
        int place = stratum / (2 * SCHOOLINGS * FIFTHS * AGES);
        boolean urban = place >= 2;
        tally.add(urban, Tally.Cell.ALL, flow, amount);
        add(tally, (place & 1) != 0, urban, Tally.Cell.FEMALE, flow, amount);
        add(tally, age == 0, urban, Tally.Cell.YOUNG, flow, amount);
        add(tally, age == 2, urban, Tally.Cell.OLD, flow, amount);
        add(tally, disabled, urban, Tally.Cell.DISABILITY, flow, amount);
        if (fifth < FIFTHS - 1) {
            tally.add(urban, CELLS[Tally.Cell.INCOME_1.ordinal() + fifth], flow, amount);
        }
        if (schooling < SCHOOLINGS - 1) {
            tally.add(urban, CELLS[Tally.Cell.EDUCATION_NONE.ordinal() + schooling], flow, amount);
        }
    }

    private static void add(Tally tally, boolean belongs, boolean urban, Tally.Cell cell, int flow, long amount) {
        if (belongs) {
            tally.add(urban, cell, flow, amount);
        }
    }
}
