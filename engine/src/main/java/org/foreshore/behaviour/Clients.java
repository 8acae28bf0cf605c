package org.foreshore.behaviour;

import java.util.Arrays;

/**
 * What the residents of each settlement did about public services last month: what offices and centres have to work
 * through, and what neighbours see.
 */
public final class Clients {

    /**
     * One settlement in one month.
     *
     * @param online procedures done online; assisted with help at a centre; inPerson at an office
     * @param adults residents aged 15 and over; digital of them with a procedure done online or with help in a year
     * @param trusting sum of trust over {@code people}, in fifteenths
     * @param identified adults with a digital identity; relieved residents who were paid relief
     */
    record Month(
            int online,
            int assisted,
            int inPerson,
            int adults,
            int digital,
            int trusting,
            int people,
            int identified,
            int relieved) {

        double digitalShare() {
            return adults == 0 ? 0 : (double) digital / adults;
        }

        double meanTrust() {
            return people == 0 ? 0 : (double) trusting / people / Levels.TOP;
        }
    }

    private static final Month NOTHING = new Month(0, 0, 0, 0, 0, 0, 0, 0, 0);

    private final Month[] months;

    Clients(int settlements) {
        months = new Month[settlements];
        clear();
    }

    void clear() {
        Arrays.fill(months, NOTHING);
    }

    void copyFrom(Clients other) {
        System.arraycopy(other.months, 0, months, 0, months.length);
    }

    void set(int settlement, Month month) {
        months[settlement] = month;
    }

    Month of(int settlement) {
        return months[settlement];
    }

    /** Share of all adults who hold a digital identity. */
    double identified() {
        long adults = Arrays.stream(months).mapToLong(Month::adults).sum();
        return adults == 0
                ? 0
                : (double) Arrays.stream(months).mapToLong(Month::identified).sum() / adults;
    }

    /** Residents of a settlement who were paid relief. */
    public int relieved(int settlement) {
        return months[settlement].relieved();
    }

    /** Procedures of each settlement at centres. */
    public int[] assisted() {
        return Arrays.stream(months).mapToInt(Month::assisted).toArray();
    }

    /** Procedures of each settlement in person. */
    public int[] inPerson() {
        return Arrays.stream(months).mapToInt(Month::inPerson).toArray();
    }

    /** Procedures of each settlement online. */
    public int[] onlineBySettlement() {
        return Arrays.stream(months).mapToInt(Month::online).toArray();
    }

    /** Procedures of all settlements online. */
    public long online() {
        return Arrays.stream(months).mapToLong(Month::online).sum();
    }
}
