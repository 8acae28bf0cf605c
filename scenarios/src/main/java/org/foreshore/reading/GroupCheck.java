package org.foreshore.reading;

import org.foreshore.document.Findings;
import org.foreshore.document.Nearest;
import org.foreshore.document.Quoted;
import org.foreshore.document.Spot;
import org.foreshore.vocabulary.Catalogue;
import org.foreshore.vocabulary.IndicatorSpec;

/** Checks that a group of residents is known, and that an indicator is told for it. */
record GroupCheck(Catalogue catalogue, Findings findings) {

    /** @param indicator if it is unknown, that is said elsewhere */
    void check(String group, String indicator, Spot spot) {
        var isTold =
                catalogue.findIndicator(indicator).map(IndicatorSpec::byGroup).orElse(true);
        if (!catalogue.groups().contains(group)) {
            findings.error(spot, "there is no group %s".formatted(Quoted.brief(group)), hint(group));
        } else if (!isTold && !group.equals(catalogue.groups().get(0))) {
            findings.error(spot, "%s is not told by group".formatted(indicator), "Leave the group out.");
        }
    }

    /** Pages speak of rural women where files say rural-female. */
    private String hint(String group) {
        var asFilesSay = group.replace("women", "female").replaceFirst("\\bmen\\b", "male");
        var near = Nearest.hint(asFilesSay, catalogue.groups());
        return near.isEmpty() ? "Known here: %s.".formatted(String.join(", ", catalogue.groups())) : near;
    }
}
