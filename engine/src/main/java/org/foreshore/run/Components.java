package org.foreshore.run;

import java.util.List;
import org.foreshore.vocabulary.Catalogue;

/** The catalogue of all levers, shocks and indicators on the class path. */
public final class Components {

    private Components() {}

    public static Catalogue catalogue() {
        return new Catalogue(List.of(), List.of(), List.of());
    }
}
