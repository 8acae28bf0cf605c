package org.foreshore.behaviour;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
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

    /** By stratum, all cells of a tally that it belongs to. */
    private static final int[][] PLACES = places();

    /** Places of income, schooling, sex and disability, by the ten lowest bits of {@link Traits}. */
    private static final short[] BY_TRAITS = byTraits();

    /** Flow by flow: the few flows that nearly all needs go to stay close to the processor. */
    private final long[] sums = new long[FLOWS * COUNT];

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

    void clear() {
        Arrays.fill(sums, 0);
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
                    tally.add(flow, amount, PLACES[stratum]);
                }
            }
        }
    }

    private static int[][] places() {
        var places = new int[COUNT][];
        Arrays.setAll(places, Strata::places);
        return places;
    }

    private static int[] places(int stratum) {
        int schooling = stratum / 2 % SCHOOLINGS;
        int fifth = stratum / (2 * SCHOOLINGS) % FIFTHS;
        int age = stratum / (2 * SCHOOLINGS * FIFTHS) % AGES;
        int place = stratum / (2 * SCHOOLINGS * FIFTHS * AGES);
        var cells = EnumSet.of(Tally.Cell.ALL);
        add(cells, (place & 1) != 0, Tally.Cell.FEMALE);
        add(cells, age == 0, Tally.Cell.YOUNG);
        add(cells, age == 2, Tally.Cell.OLD);
        add(cells, (stratum & 1) != 0, Tally.Cell.DISABILITY);
        if (fifth < FIFTHS - 1) {
            cells.add(CELLS[Tally.Cell.INCOME_1.ordinal() + fifth]);
        }
        if (schooling < SCHOOLINGS - 1) {
            cells.add(CELLS[Tally.Cell.EDUCATION_NONE.ordinal() + schooling]);
        }
        return cells.stream().mapToInt(cell -> Tally.place(place >= 2, cell)).toArray();
    }

    private static void add(Set<Tally.Cell> cells, boolean belongs, Tally.Cell cell) {
        if (belongs) {
            cells.add(cell);
        }
    }
}
