package org.foreshore.evidence;

import java.util.Locale;
import java.util.Optional;
import org.foreshore.vocabulary.Catalogue;

/**
 * The fields of life in which a lever may have effects, each told by one indicator of the catalogue: by its mean over the months
 * in which levers hold, or, where it counts from the start, by what it has come to at the end.
 */
public enum Domain {
    COVERAGE("Coverage", "coverage-4g"),
    USE("Use", "internet-use"),
    AFFORDABILITY("Affordability", "affordable-data"),
    SKILLS("Skills", "basic-skills"),
    ONLINE_SERVICES("Online services", "needs-online"),
    FORGONE("Needs forgone", "needs-forgone"),
    PUBLIC_COST("Public cost", true, "public-cost"),
    TRUST("Trust", "trust"),
    RESILIENCE("Networks in emergencies", "network-availability"),
    WARNINGS("Warnings", true, "warning-action"),
    RELIEF("Relief", true, "relief-on-time"),
    FIRMS("Firms", "msme-online"),
    EMISSIONS("Emissions of networks", "emissions-operational"),
    EMBODIED("Emissions of new phones", "emissions-embodied");

    private final String title;
    private final boolean counted;
    private final String indicator;

    Domain(String title, String indicator) {
        this(title, false, indicator);
    }

    /** @param counted whether the indicator counts from the start */
    Domain(String title, boolean counted, String indicator) {
        this.title = title;
        this.counted = counted;
        this.indicator = indicator;
    }

    /** Whether its indicator counts from the start, and is read at the end. */
    boolean counted() {
        return counted;
    }

    public String title() {
        return title;
    }

    /** Name in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The indicator that tells of it; empty if the model has none. */
    public Optional<String> findIndicator(Catalogue catalogue) {
        return Optional.of(indicator).filter(id -> catalogue.findIndicator(id).isPresent());
    }
}
