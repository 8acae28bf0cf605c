package org.foreshore.connectivity;

/** What is out comes back at a constant rate: half of it every so many days. */
record Recovery(double halfLifeDays) {

    static final double MONTH_DAYS = 365.25 / 12;

    /** Share still out after so many days. */
    double left(double days) {
        return halfLifeDays <= 0 ? 0 : StrictMath.pow(0.5, days / halfLifeDays);
    }

    /** Share still out when a month is over. */
    double left() {
        return left(MONTH_DAYS);
    }

    /** Mean share out over a month, of what went out as it began and is missed only from a day on. */
    double mean(double fromDay) {
        if (halfLifeDays <= 0 || fromDay >= MONTH_DAYS) {
            return 0;
        }
        double meanDays = halfLifeDays / StrictMath.log(2);
        return meanDays / MONTH_DAYS * (left(fromDay) - left());
    }
}
