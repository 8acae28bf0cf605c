package org.foreshore.server;

import io.javalin.http.Context;
import java.util.List;
import org.foreshore.job.Library;
import org.foreshore.job.Limits;
import org.foreshore.run.Components;

/** Answers what exists. */
record CatalogueRoutes(Library library, Limits limits) {

    void show(Context ctx) {
        ctx.json(CatalogueView.of("0.1.0", List.of(), Components.catalogue(), limits));
    }
}
