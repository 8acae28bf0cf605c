package org.foreshore.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.foreshore.outcome.AccountLine;
import org.foreshore.report.RunResults;
import org.foreshore.store.ResultStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The accounts in the folder of a real run. */
@Tag("slow")
class AccountFilesTest {

    @TempDir
    static Path folder;

    private static String id = "";
    private static List<CSVRecord> ledger = List.of();

    /** A campaign with too little money, and digitisation that runs out of procedures to put online. */
    @BeforeAll
    static void run() throws IOException {
        var file = folder.resolve("accounts.yaml");
        Files.writeString(file, """
                schema: foreshore/1
                id: accounts
                title: Accounts
                question: Who pays?
                country: BGD
                place: { population: 5000, region: Rangpur, urbanShare: 0.2 }
                start: 2026-01
                months: 24
                warmUp: 3
                seed: 1
                replications: 3
                arms:
                  - id: baseline
                  - id: package
                    title: The package
                    levers:
                      - { lever: skills-training, from: 2026-03, seatsPerMonth: 20 }
                      - { lever: device-subsidy, from: 2026-03, share: 0.5, budgetPerYear: 5000 }
                      - { lever: service-digitisation, from: 2026-03, sharePerYear: 1 }
                      - { lever: service-outreach, from: 2026-03, budgetPerYear: 12 }
                indicators: [internet-use, public-cost, operator-balance, e-waste]
                """);
        id = Said.output("run", file.toString(), "--quiet", "--results", store())
                .split(" ", 2)[0];
        ledger = records("ledger.csv");
    }

    private static String store() {
        return folder.resolve("runs").toString();
    }

    private static List<CSVRecord> records(String name) throws IOException {
        try (var runs = Files.list(folder.resolve("runs"))) {
            var run = runs.filter(each -> each.getFileName().toString().startsWith(id))
                    .findFirst()
                    .orElseThrow();
            var csv = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            try (var reader = Files.newBufferedReader(run.resolve(name))) {
                return csv.parse(reader).getRecords();
            }
        }
    }

    private static double number(CSVRecord row, String column) {
        return Double.parseDouble(row.get(column));
    }

    /** The mean of an indicator in the summary of the run, by arm and month. */
    private static Map<String, Double> summary(String indicator) throws IOException {
        return records("summary.csv").stream()
                .filter(row -> row.get("indicator").equals(indicator))
                .collect(Collectors.toMap(row -> row.get("arm") + row.get("month"), row -> number(row, "mean")));
    }

    @Test
    void everyMonthBalancesToTheCent() {
        var sums = ledger.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("arm") + row.get("month"), Collectors.summingDouble(row -> number(row, "usd"))));

        assertThat(sums).hasSize(48).allSatisfy((month, sum) -> assertThat(sum).isCloseTo(0, within(0.005)));
        assertThat(ledger.stream().map(row -> row.get("sector")))
                .contains("national-government", "local-government", "operators", "households", "others");
    }

    @Test
    void operatorsHaveTheBalanceOfTheirIndicator() throws IOException {
        var balance = summary("operator-balance");
        var sums = ledger.stream()
                .filter(row -> row.get("sector").equals("operators"))
                .collect(Collectors.groupingBy(
                        row -> row.get("arm") + row.get("month"), Collectors.summingDouble(row -> number(row, "usd"))));

        assertThat(sums)
                .hasSize(48)
                .allSatisfy((month, sum) -> assertThat(sum).isCloseTo(balance.get(month), within(0.005)));
    }

    /** What the state pays whatever the policy. */
    private static final Set<String> ORDINARY =
            Set.of("data-tax", "device-duty", "site-fees", "services-online", "grant");

    @Test
    void whatTheStatePaysForProgrammesIsThePublicCost() throws IOException {
        var cost = summary("public-cost");
        var sums = ledger.stream()
                .filter(row -> row.get("sector").equals("national-government"))
                .filter(row -> !ORDINARY.contains(row.get("purpose")))
                .collect(Collectors.groupingBy(
                        row -> row.get("arm"), Collectors.summingDouble(row -> -number(row, "usd"))));

        assertThat(sums.get("baseline")).isZero();
        assertThat(sums.get("package")).isPositive().isCloseTo(cost.get("package2027-12"), within(0.005));
    }

    @Test
    void aStoredRunTellsTheSameTotalsAsItsFile() {
        var stored = ResultStore.open(Path.of(store())).find(id).orElseThrow();
        var received = ledger.stream()
                .filter(row -> row.get("arm").equals("package"))
                .collect(Collectors.groupingBy(
                        row -> row.get("counterpart") + " " + row.get("purpose") + " " + row.get("sector"),
                        Collectors.summingDouble(row -> number(row, "usd"))));

        assertThat(RunResults.of(stored).totals("package", AccountLine.MONEY))
                .hasSizeGreaterThan(8)
                .allSatisfy(total -> {
                    var line = total.line();
                    assertThat(received.get(line.from() + " " + line.item() + " " + line.to()))
                            .as(line.item())
                            .isCloseTo(total.arm(), within(0.005));
                });
        assertThat(received.get("households smartphones others")).isPositive();
    }

    @Test
    void wasteIsThatOfItsIndicator() throws IOException {
        var waste = summary("e-waste");

        assertThat(records("physical-accounts.csv"))
                .filteredOn(row -> row.get("item").equals("waste-discarded"))
                .hasSize(48)
                .allSatisfy(row -> assertThat(number(row, "amount"))
                        .isCloseTo(waste.get(row.get("arm") + row.get("month")), within(1e-9)));
    }

    @Test
    void theBaselineDiffersFromItselfInNothing() {
        assertThat(ledger)
                .filteredOn(row -> row.get("arm").equals("baseline"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(number(row, "difference")).isZero());
    }

    @Test
    void compareSaysWhatCouldNotBeSpentAndWhatCouldNotBePaid() {
        assertThat(Said.by("compare", id, "--results", store()).err())
                .contains("of the money that The package sets aside is not spent")
                .contains("more than there is would be needed for all whom The package means");
    }
}
