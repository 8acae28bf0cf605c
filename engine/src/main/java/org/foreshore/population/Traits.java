package org.foreshore.population;

/**
 * The unchanging traits of a resident, packed into one {@code int}.
 *
 * <pre>
 * bits  0-4   income class 0..29: thirtieths of the national distribution of income per head, poorest first
 * bits  5-6   education 0..3: none, primary, secondary, tertiary completed (as an adult)
 * bit   7     sex: 1 female
 * bits  8-9   disability 0..2: none, some, severe
 * bits 10-13  taste 0..15: sixteenths of a standard normal, the unexplained part of liking the Internet
 * bit  14     speaks a minority language
 * bit  15     household has electricity
 * bit  16     may use a smartphone owned in the household
 * bits 17-27  month of birth, counted from {@link #FIRST_BIRTH} before the start of the simulated time
 * </pre>
 */
public final class Traits {

    /** Income classes; a fifth of residents holds six of them. */
    public static final int INCOME_CLASSES = 30;

    /** Tastes. */
    public static final int TASTES = 16;

    /** Months before the start at which the oldest resident may be born (108 years). */
    public static final int FIRST_BIRTH = 1296;

    private Traits() {}

    public static int of(
            int incomeClass,
            int education,
            boolean female,
            int disability,
            int taste,
            boolean minority,
            boolean electricity,
            boolean mayShare,
            int ageMonthsAtStart) {
        return incomeClass
                | education << 5
                | (female ? 1 << 7 : 0)
                | disability << 8
                | taste << 10
                | (minority ? 1 << 14 : 0)
                | (electricity ? 1 << 15 : 0)
                | (mayShare ? 1 << 16 : 0)
                | (FIRST_BIRTH - ageMonthsAtStart) << 17;
    }

    public static int incomeClass(int traits) {
        return traits & 31;
    }

    public static int education(int traits) {
        return traits >>> 5 & 3;
    }

    public static boolean female(int traits) {
        return (traits & 1 << 7) != 0;
    }

    public static int disability(int traits) {
        return traits >>> 8 & 3;
    }

    public static int taste(int traits) {
        return traits >>> 10 & 15;
    }

    public static boolean minority(int traits) {
        return (traits & 1 << 14) != 0;
    }

    public static boolean electricity(int traits) {
        return (traits & 1 << 15) != 0;
    }

    public static boolean mayShare(int traits) {
        return (traits & 1 << 16) != 0;
    }

    /** Age in months at {@code month}, counted from the start of the simulated time; negative before birth. */
    public static int ageMonths(int traits, int month) {
        return month + FIRST_BIRTH - (traits >>> 17);
    }
}
