package org.foreshore.run;

/** The phases of a month, in order; the order is the ordering of MASON's schedule and is printed into the ODD. */
public enum Phase {
    CONDITIONS("Shocks set the outside world of the month."),
    RULES("Levers set the rules in force."),
    NETWORKS(
            "Hazards strike, sites are mended, builds finish, operators and communities build, speed follows capacity and demand."),
    OFFERS("Prices are set, services are opened, and programmes choose whom they serve."),
    ADOPTION(
            "Residents age, lose and buy devices, take up or give up the Internet, learn and forget, and have needs for public services met."),
    FIRMS("Firms go online, file online, or fall back."),
    SERVICES("Offices and centres work through what came; lines grow or shrink."),
    MEASUREMENT("Indicators are read.");

    private final String sentence;

    Phase(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
