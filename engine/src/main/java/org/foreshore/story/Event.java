package org.foreshore.story;

/** What can happen to a resident in a month, apart from public services. */
public enum Event {
    DIED("dies; a child of the household is followed from here on"),
    CAME_OF_AGE("turns eighteen, schooling done"),

    NETWORK_CAME("comes under mobile broadband coverage"),
    NETWORK_LEFT("loses mobile broadband coverage"),
    NETWORK_FAILED("has no service this month: the network is down"),
    DATA_AFFORDABLE("can afford data: at most 2 % of income"),
    DATA_UNAFFORDABLE("can no longer afford data: more than 2 % of income"),

    TRAINED("takes part in a course"),
    VOUCHER("gets a voucher for a smartphone"),
    TARIFF("gets a social tariff"),
    TARIFF_LOST("loses the social tariff"),
    IDENTIFIED("gets a digital identity"),
    HEARD("learns that public services can be had online"),
    LEARNED("reaches basic digital skill"),
    FORGOT("falls below basic digital skill"),

    BOUGHT_PHONE("buys a smartphone"),
    BOUGHT_WITH_VOUCHER("buys a smartphone with the voucher"),
    PHONE_REPLACED("breaks or loses the smartphone and buys another"),
    PHONE_LOST("breaks or loses the smartphone and does not replace it"),

    WENT_ONLINE("goes online"),
    HELD_BY_NETWORK("thinks of going online, but there is no service"),
    HELD_BY_DATA_PRICE("thinks of going online, but data cost too much"),
    HELD_BY_PHONE_PRICE("thinks of going online, but a smartphone costs too much"),
    HELD_BY_SKILL("thinks of going online, but would not know how"),
    HELD_BY_OTHER("thinks of going online and sees too little in it"),
    LEFT_BY_CHOICE("gives up being online"),
    LEFT_WITHOUT_PHONE("goes offline for want of a smartphone"),
    LEFT_WITHOUT_NETWORK("goes offline for want of coverage"),
    LEFT_BY_DATA_PRICE("goes offline because data cost too much");

    private final String says;

    Event(String says) {
        this.says = says;
    }

    /** What happens, to go on after the name of the resident. */
    public String says() {
        return says;
    }

    /** Why somebody who thought of going online did not. */
    public boolean isHeld() {
        return name().startsWith("HELD");
    }

    /** Why somebody is online no longer. */
    public boolean isLeft() {
        return name().startsWith("LEFT");
    }

    /** What helps in going online or staying there. */
    public boolean isHelp() {
        return switch (this) {
            case NETWORK_CAME, TRAINED, VOUCHER, TARIFF, BOUGHT_WITH_VOUCHER -> true;
            default -> false;
        };
    }
}
