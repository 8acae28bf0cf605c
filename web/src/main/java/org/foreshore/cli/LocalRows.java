package org.foreshore.cli;

import java.util.ArrayList;
import java.util.List;
import org.foreshore.outcome.Columns.Column;
import org.foreshore.outcome.Group;
import org.foreshore.report.LocalComparison;
import org.foreshore.report.RunResults;
import picocli.CommandLine.Model.CommandSpec;

/** Differences by region or settlement, with a word on figures that rest on too few residents. */
record LocalRows(CommandSpec command, RunResults results) {

    static final List<String> BY = List.of("region", "settlement");

    List<Rows.Row> of(String by, List<String> indicators, String month) {
        var manifest = results.manifest();
        var local = manifest.local();
        var words = new Words(command, "--by");
        boolean settlements =
                local.localities().stream().allMatch(where -> where.id().startsWith("settlement-"));
        words.require(
                !local.localities().isEmpty() && settlements == by.equals("settlement"),
                () -> "run %s does not tell each %s apart; its scenario says by: %s and has %d of them"
                        .formatted(
                                manifest.id(),
                                by,
                                settlements ? "settlement" : "region",
                                local.localities().size()));
        new Words(command, "--at")
                .among(month, local.months().stream().map(manifest::month).toList());
        var found = new ArrayList<LocalComparison>();
        for (var arm : manifest.arms().subList(1, manifest.arms().size())) {
            local.series().list().stream()
                    .filter(column -> column.group().equals(Group.ALL.id()))
                    .map(Column::indicator)
                    .filter(id -> indicators.isEmpty() || indicators.contains(id))
                    .forEach(id -> found.addAll(results.localities(arm.id(), id, Group.ALL.id(), month)));
        }
        System.err.printf(
                "%d of %d figures rest on fewer than %d simulated residents and are left out%n",
                found.stream().mapToInt(LocalComparison::tooFew).sum(),
                found.stream().mapToInt(LocalComparison::replications).sum(),
                local.fewest());
        return found.stream()
                .map(one -> Rows.Row.of(manifest, manifest.indicator(one.indicator()), one))
                .toList();
    }
}
