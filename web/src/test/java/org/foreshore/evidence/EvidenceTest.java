package org.foreshore.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.foreshore.attribution.Chain;
import org.foreshore.claim.Claim;
import org.foreshore.job.Library;
import org.foreshore.job.Program;
import org.foreshore.job.Questions;
import org.foreshore.run.Components;
import org.foreshore.statistics.Interval;
import org.foreshore.vocabulary.ComponentSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

    private static final Path REFERENCE = Path.of("../engine/docs/reference");

    private final Library library = new Library(Path.of("../scenarios/library"));
    private final Questions questions =
            new Questions(library, Components.catalogue(), new Program("0.0-test", "unknown", "test"));

    /** A new lever, or an indicator for a domain that had none: renew the table by {@code ./foreshore coverage}. */
    @Test
    void everyLeverIsMeasuredInEveryDomain() {
        var catalogue = questions.catalogue();
        var expected = catalogue.levers().stream()
                .map(ComponentSpec::id)
                .flatMap(lever -> CausalCoverage.domains(catalogue).stream()
                        .map(domain ->
                                lever + " " + domain.findIndicator(catalogue).orElseThrow()))
                .toList();

        assertThat(coverage())
                .extracting(line -> line.lever() + " " + line.indicator())
                .isEqualTo(expected);
    }

    @Test
    void everyStepOfTheChainAndTheDomainsOfTheModelAreInTheCatalogue() {
        var known = questions.catalogue().indicators().stream()
                .map(spec -> spec.id())
                .toList();

        assertThat(Chain.indicators(List.of(), known)).hasSize(15);
        assertThat(CausalCoverage.domains(questions.catalogue()))
                .contains(Domain.AFFORDABILITY, Domain.TRUST, Domain.RESILIENCE)
                .hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void theQuestionOfCausalCoverageHasAnArmForEveryLever() {
        var arms = CausalCoverage.question(questions).scenario().arms();

        assertThat(arms).hasSize(questions.catalogue().levers().size() + 1);
        assertThat(arms.subList(1, arms.size()))
                .allSatisfy(arm -> assertThat(arm.levers()).hasSize(1));
    }

    @Test
    void everyClaimHasAnOutcomeOfTheSameModel() {
        var claims = new Claims(questions).all();
        var lines = claims();

        assertThat(lines)
                .extracting(ClaimTable.Line::claim)
                .containsExactlyInAnyOrderElementsOf(
                        claims.stream().map(Claim::id).toList());
        assertThat(lines)
                .extracting(ClaimTable.Line::revision)
                .containsOnly(lines.get(0).revision());
        assertThat(claims)
                .allSatisfy(
                        claim -> assertThat(library.files("claims").keySet()).contains(claim.id()));
    }

    @Test
    void everyPatternAndTenEvaluationsAreClaimed() {
        var patterns = new Claims(questions)
                .all().stream().map(Claim::pattern).distinct().toList();

        assertThat(patterns).contains("P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "P11", "P12");
        assertThat(patterns.stream().filter(pattern -> pattern.startsWith("evaluation ")))
                .hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void whatAClaimReadsIsMeasuredByItsQuestion() {
        var claims = new Claims(questions);
        var asked = claims.asked();
        for (var claim : claims.all()) {
            var scenario = Objects.requireNonNull(asked.get(claim.scenario())).scenario();
            for (var term : claim.terms()) {
                assertThat(scenario.indicators()).as(claim.id()).contains(term.indicator());
                assertThat(term.month()).as(claim.id()).isLessThanOrEqualTo(scenario.months());
                assertThat(scenario.arms().stream().map(arm -> arm.id()).toList())
                        .as(claim.id())
                        .contains(term.arm().isEmpty() ? "baseline" : term.arm());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 2, MET", "-3, -1, UNMET", "-1, 1, UNDECIDED", "11, 12, UNMET", "0, 10, MET"})
    void aClaimIsMetIfTheWholeIntervalLiesWithinWhatIsExpected(double low, double high, Found.Outcome outcome) {
        var claim = new Claim("c", "P1", "", "", "", "", "", List.of(), 0, 10);

        assertThat(Found.outcome(claim, new Interval(low, high))).isEqualTo(outcome);
    }

    @Test
    void pagesFollowTheTables() throws IOException {
        check(REFERENCE.resolve("coverage.md"), EvidencePages.coverage(coverage(), questions.catalogue()));
        check(REFERENCE.resolve("claims.md"), EvidencePages.claims(new Claims(questions).all(), claims()));
    }

    private List<CoverageTable.Line> coverage() {
        return CoverageTable.read(library.findText(CoverageTable.FILE).orElseThrow());
    }

    private List<ClaimTable.Line> claims() {
        return ClaimTable.read(library.findText(ClaimTable.FILE).orElseThrow());
    }

    /** A stale page is rewritten in place and fails the test once. */
    private static void check(Path page, String expected) throws IOException {
        var actual = Files.exists(page) ? Files.readString(page) : "";
        if (!actual.equals(expected)) {
            Files.writeString(page, expected);
        }
        assertThat(actual)
                .as("%s was stale and has been rewritten; commit it", page)
                .isEqualTo(expected);
    }
}
