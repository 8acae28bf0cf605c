package org.foreshore.server;

import io.javalin.http.Context;
import java.util.Optional;
import org.foreshore.country.Country;
import org.foreshore.job.Library;
import org.foreshore.job.Limits;
import org.foreshore.job.Questions;
import org.foreshore.problem.ScenarioInvalid;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what exists. */
record CatalogueRoutes(Questions questions, Limits limits) {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueRoutes.class);

    void show(Context ctx) {
        var library = questions.library();
        var countries = library.codes().stream()
                .flatMap(code -> findCountry(library, code).stream())
                .toList();
        ctx.json(CatalogueView.of(questions.program(), countries, questions.catalogue(), limits));
    }

    /** A broken profile must not hide the others. */
    private static Optional<Country> findCountry(Library library, String code) {
        try {
            return library.find(code);
        } catch (ScenarioInvalid e) {
            LOG.warn("Left out of the catalogue: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
