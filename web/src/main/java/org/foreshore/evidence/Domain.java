package org.foreshore.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foreshore.vocabulary.Catalogue;

/** The fields of life in which a lever may have effects, each told by one indicator of the catalogue. */
public enum Domain {
    COVERAGE("Coverage", "coverage-4g"),
    USE("Use", "internet-use"),
    AFFORDABILITY("Affordability", "affordable-data"),
    SKILLS("Skills", "basic-skills"),
    ONLINE_SERVICES("Online services", "needs-online"),
    FORGONE("Needs forgone", "needs-forgone"),
    PUBLIC_COST("Public cost", "public-cost"),
    TRUST("Trust", "trust"),
    RESILIENCE("Resilience", "network-availability"),
    FIRMS("Firms", "msme-online"),
    EMISSIONS("Emissions", "emissions-operational");

    private final String title;
    private final List<String> indicators;

    Domain(String title, String... indicators) {
        this.title = title;
        this.indicators = List.of(indicators);
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
        return indicators.stream()
                .filter(id -> catalogue.findIndicator(id).isPresent())
                .findFirst();
    }
}
