package org.foreshore.rules;

import org.foreshore.rules.Programme.Offer;

/**
 * One month of a programme's money, USD of the base year for the real population: {@code opening + allocated = disbursed
 * + carriedOver}. What is left when a programme ends lapses.
 *
 * @param openingUsd carried over from the month before
 * @param allocatedUsd put in this month; a programme without a limit is given what it spends
 * @param committedUsd most that this month's promises could cost; never more than there was
 * @param disbursedUsd paid; what was committed beyond it is free again
 * @param shortfallUsd what this month's offer would have cost for those who qualified, for whom there were places, and
 *     for whom the money did not suffice, had they used it as much as those whom it was promised to
 * @param served real residents whom it has served so far
 */
public record ProgrammeAccount(
        Source source,
        Offer offer,
        double openingUsd,
        double allocatedUsd,
        double committedUsd,
        double disbursedUsd,
        double carriedOverUsd,
        double shortfallUsd,
        double served) {}
