package org.foreshore.vocabulary;

/** The unit of an indicator: how it is stored and what a reader is shown. */
public enum Unit {
    /** Stored 0 to 1, shown in percent; differences in percentage points. */
    SHARE("share", "%"),
    /** A pure number (parity ratio, concentration index). */
    RATIO("ratio", ""),
    USD("USD", "USD"),
    /** Of residents: what money can be divided by. */
    COUNT("count", ""),
    /** Of things that happened. */
    EVENTS("events", ""),
    MBPS("Mbit/s", "Mbit/s"),
    HOURS("hours", "h"),
    KWH("kWh", "kWh"),
    /** Of carbon dioxide, or of waste. */
    KG("kg", "kg"),
    /** For every thousand residents. */
    PER_THOUSAND("per thousand", "‰");

    private final String stored;
    private final String shown;

    Unit(String stored, String shown) {
        this.stored = stored;
        this.shown = shown;
    }

    /** Name in files. */
    public String stored() {
        return stored;
    }

    /** Sign on screen. */
    public String shown() {
        return shown;
    }
}
