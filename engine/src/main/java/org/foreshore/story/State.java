package org.foreshore.story;

/**
 * How things stand with a resident at the end of a month.
 *
 * @param ageYears completed years, as of the last yearly review
 * @param phone owns a mobile phone of any kind; smartphone a smartphone
 * @param borrows may use a smartphone that somebody else at home owns
 * @param covered lives inside mobile broadband coverage; connected that works this month
 * @param skilled has basic digital skill; skill from 0 to 1; trust in digital public services likewise
 * @param aware knows that public services can be had online
 * @param identified holds a digital identity that is accepted online
 * @param tariff holds a social tariff; trained has taken part in a course
 * @param dataShare what the data basket costs a month, over income
 * @param phoneShare what buying a smartphone would cost a month while it is paid off, over income
 */
public record State(
        int ageYears,
        boolean online,
        boolean phone,
        boolean smartphone,
        boolean borrows,
        boolean covered,
        boolean connected,
        boolean skilled,
        double skill,
        double trust,
        boolean aware,
        boolean identified,
        boolean tariff,
        boolean trained,
        double dataShare,
        double phoneShare) {

    /** The Broadband Commission's line: data that cost more than 2 % of income are not affordable. */
    private static final double LINE = 0.02;

    public boolean affordsData() {
        return dataShare <= LINE;
    }
}
