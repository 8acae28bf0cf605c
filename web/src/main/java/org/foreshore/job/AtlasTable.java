package org.foreshore.job;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.foreshore.store.Numbers;

/** An atlas as CSV: a row for each arm, month and settlement; what is unknown or left out is empty. */
public final class AtlasTable {

    private static final List<String> BEFORE = List.of(
            "arm",
            "month",
            "settlement",
            "name",
            "region",
            "latitude",
            "longitude",
            "urban",
            "residents",
            "stands_for");
    private static final List<String> AFTER = List.of("technology", "sites", "out");

    private AtlasTable() {}

    public static String csv(Atlas atlas) {
        var text = new StringBuilder(line(header()));
        arm(atlas, atlas.baseline(), false, text);
        if (!atlas.arm().equals(atlas.baseline())) {
            arm(atlas, atlas.arm(), true, text);
        }
        return text.toString();
    }

    private static List<String> header() {
        var names = new ArrayList<>(BEFORE);
        Atlas.INDICATORS.forEach(id -> names.add(id.replace('-', '_')));
        names.addAll(AFTER);
        return names;
    }

    private static void arm(Atlas atlas, String arm, boolean isOther, StringBuilder into) {
        for (int month = 0; month < atlas.months().size(); month++) {
            var sites = (isOther ? atlas.armSites() : atlas.baselineSites()).at(month);
            var out = sites.outages().stream().map(outage -> outage[0]).collect(Collectors.toSet());
            for (int s = 0; s < atlas.settlements().size(); s++) {
                var spot = atlas.settlements().get(s);
                var row = new ArrayList<>(List.of(arm, atlas.months().get(month)));
                row.addAll(place(spot));
                for (var series : atlas.series()) {
                    row.add(share((isOther ? series.arm() : series.baseline()).get(s)[month], atlas.steps()));
                }
                var standing = sites.standing().get(s);
                row.addAll(List.of(
                        String.valueOf(standing[2]),
                        Numbers.text(standing[3] / 10.0),
                        String.valueOf(out.contains(s))));
                into.append(line(row));
            }
        }
    }

    private static List<String> place(Atlas.Spot spot) {
        return List.of(
                spot.id(),
                spot.name(),
                spot.region(),
                Numbers.text(spot.latitude()),
                Numbers.text(spot.longitude()),
                String.valueOf(spot.urban()),
                String.valueOf(spot.residents()),
                String.valueOf(spot.standsFor()));
    }

    private static String share(int figure, int steps) {
        return figure == Atlas.UNKNOWN ? "" : Numbers.text((double) figure / steps);
    }

    private static String line(List<String> fields) {
        return CSVFormat.RFC4180.format(fields.toArray()) + "\r\n";
    }
}
