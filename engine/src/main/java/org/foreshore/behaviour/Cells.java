package org.foreshore.behaviour;

/** Who of a block belongs to which counted group. */
final class Cells {

    private Cells() {}

    /** Fills one mask for each {@link Tally.Cell}. @param adult residents of the block aged 15 and over */
    static void fill(Residents residents, int block, long adult, long[] cells) {
        cells[Tally.Cell.ALL.ordinal()] = adult;
        cells[Tally.Cell.FEMALE.ordinal()] = adult & residents.planes.female(block);
        cells[Tally.Cell.YOUNG.ordinal()] = adult & ~residents.age25[block];
        cells[Tally.Cell.OLD.ordinal()] = adult & residents.age55[block];
        long poorer = 0;
        for (int fifth = 0; fifth < 4; fifth++) {
            long upTo = residents.incomeBelow(block, 6 * (fifth + 1));
            cells[Tally.Cell.INCOME_1.ordinal() + fifth] = adult & upTo & ~poorer;
            poorer = upTo;
        }
        long low = residents.planes.schooling(block, 0);
        long high = residents.planes.schooling(block, 1);
        cells[Tally.Cell.EDUCATION_NONE.ordinal()] = adult & ~low & ~high;
        cells[Tally.Cell.EDUCATION_PRIMARY.ordinal()] = adult & low & ~high;
        cells[Tally.Cell.EDUCATION_SECONDARY.ordinal()] = adult & ~low & high;
        cells[Tally.Cell.DISABILITY.ordinal()] = adult & residents.planes.disabled(block);
    }
}
