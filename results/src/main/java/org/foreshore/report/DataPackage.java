package org.foreshore.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foreshore.store.Json;
import org.foreshore.store.Manifest;

/** Describes every column of every file of a run, after the Frictionless Data Package specification. */
final class DataPackage {

    private record Field(String name, String type, String description) {}

    private static final List<Field> FIELDS = List.of(
            new Field("arm", "string", "Alternative world, by its id in the scenario"),
            new Field("baseline", "string", "Arm it is compared with; both share all luck"),
            new Field("replication", "integer", "Number of the replication, from 0; luck is drawn anew in each"),
            new Field("month", "yearmonth", "Month of the horizon"),
            new Field(
                    "indicator",
                    "string",
                    "What is measured, by its id; unit and direction under foreshore:indicators; in trajectories also "
                            + "accounts (money, physical, delivery), whose lines are under foreshore:accounts"),
            new Field("group", "string", "Residents it is measured for, by id; for an account, its item"),
            new Field("value", "number", "Measured value; missing where it is undefined"),
            new Field("n", "integer", "Replications in which the value is defined"),
            new Field("mean", "number", "Mean over replications"),
            new Field("sd", "number", "Standard deviation over replications (divisor n - 1)"),
            new Field("p05", "number", "5 % quantile over replications (type 7)"),
            new Field("p10", "number", "10 % quantile over replications (type 7)"),
            new Field("p50", "number", "Median over replications"),
            new Field("p90", "number", "90 % quantile over replications (type 7)"),
            new Field("p95", "number", "95 % quantile over replications (type 7)"),
            new Field("unit", "string", "Unit of the numbers in this row; shares run from 0 to 1"),
            new Field("difference", "number", "Mean over replications of arm minus baseline, in the indicator's unit"),
            new Field("low", "number", "Lower bound of the interval; missing where none can be given"),
            new Field("high", "number", "Upper bound of the interval"),
            new Field("level", "number", "Confidence level of the interval, 0 to 1"),
            new Field("method", "string", "How the interval was made"),
            new Field("pairs", "integer", "Replications in which both arms are defined"),
            new Field("probabilityBetter", "number", "Share of pairs in which the arm is better, ties counted half"),
            new Field("verdict", "string", "better, worse, indistinguishable, or neutral where no direction is better"),
            new Field("replications", "integer", "Replications the means rest on"),
            new Field("onlineInBoth", "number", "Residents online at the end in baseline and arm"),
            new Field("cameOnline", "number", "Residents online at the end in the arm only"),
            new Field("droppedOut", "number", "Residents online at the end in the baseline only"),
            new Field("offlineInBoth", "number", "Residents online at the end in neither"),
            new Field("per", "string", "Indicator whose improvement is paid for, by its id; a share counts in points"),
            new Field("cost", "number", "Spent over gain; missing where the gain may be zero"),
            new Field(
                    "set",
                    "string",
                    "Fieller's set of ratios: bounded (low to high), outside or everything (the gain may be zero), "
                            + "undefined (fewer than two pairs)"),
            new Field("bootstrapLow", "number", "Lower bound of the accelerated bootstrap interval of the cost"),
            new Field("bootstrapHigh", "number", "Upper bound of the accelerated bootstrap interval of the cost"),
            new Field("spent", "number", "Mean over replications of arm minus baseline of the indicator"),
            new Field("gain", "number", "Mean over replications of the improvement of 'per'; for a share in points"),
            new Field("locality", "string", "Region or settlement, by id"),
            new Field("name", "string", "What the locality is called"),
            new Field("region", "string", "Region that the locality is or lies in; missing if none"),
            new Field(
                    "tooFew",
                    "integer",
                    "Replications in which the figure is left out because it rests on too few simulated residents"),
            new Field("baselineMean", "number", "Mean of the baseline over replications"),
            new Field("armMean", "number", "Mean of the arm over replications"),
            new Field("monteCarloError", "number", "Standard error of the mean difference over replications"),
            new Field("varianceSaved", "number", "Part of the variance of the difference that sharing luck takes away"),
            new Field(
                    "sector",
                    "string",
                    "Who pays or is paid: government (national or local), operators, households, others"),
            new Field("counterpart", "string", "The other side of the payment; its own row has the opposite sign"),
            new Field("purpose", "string", "What is paid for"),
            new Field(
                    "usd", "number", "Mean over replications; received counts, paid is negative; USD of the base year"),
            new Field("item", "string", "Energy, devices, waste or emissions that flow"),
            new Field("from", "string", "Who supplies it, or from whom it comes"),
            new Field("to", "string", "Who uses it, or where it goes; environment is air and ground"),
            new Field("amount", "number", "Mean over replications, in the row's unit"),
            new Field("margin", "string", "Trait, or traits, of the population"),
            new Field("cell", "string", "Value of the trait"),
            new Field("target", "number", "Share of residents asked for, 0 to 1"),
            new Field("synthetic", "number", "Share of residents in the synthetic population, 0 to 1"),
            new Field("error", "number", "Distance of the two shares"));

    private DataPackage() {}

    static String json(Manifest manifest) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("profile", "data-package");
        root.put("name", manifest.id());
        root.put("title", manifest.title());
        root.put("description", manifest.question());
        root.put("foreshore:indicators", manifest.indicators());
        root.put("foreshore:accounts", manifest.accounts());
        root.put("resources", resources(manifest));
        return Json.pageText(root);
    }

    private static List<Map<String, Object>> resources(Manifest manifest) {
        var files = new ArrayList<>(List.of(
                resource("trajectories.parquet", List.of("arm", "replication", "month", "indicator", "group", "value")),
                resource("summary.csv", Tables.SUMMARY),
                resource("comparison.csv", Tables.COMPARISON),
                resource(TransitionTable.NAME, TransitionTable.HEADER),
                resource(CostTable.NAME, CostTable.HEADER),
                resource(AccountTables.LEDGER, AccountTables.MONEY),
                resource(AccountTables.PHYSICAL_ACCOUNTS, AccountTables.PHYSICAL),
                resource("population-fit.csv", List.of("margin", "cell", "target", "synthetic", "error"))));
        if (!manifest.local().localities().isEmpty()) {
            files.add(resource(LocalTable.NAME, LocalTable.HEADER));
        }
        return files;
    }

    private static Map<String, Object> resource(String file, List<String> columns) {
        var dot = file.indexOf('.');
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", file.substring(0, dot));
        resource.put("path", file);
        resource.put("format", file.substring(dot + 1));
        resource.put("encoding", "utf-8");
        resource.put("schema", Map.of("fields", fields(columns)));
        return resource;
    }

    private static List<Field> fields(List<String> columns) {
        List<Field> fields = new ArrayList<>();
        for (var column : columns) {
            fields.add(FIELDS.stream()
                    .filter(known -> known.name().equals(column))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("column %s is not described".formatted(column))));
        }
        return fields;
    }
}
