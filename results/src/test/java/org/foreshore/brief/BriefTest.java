package org.foreshore.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foreshore.statistics.UncertaintyBudget;
import org.foreshore.store.Headline;
import org.foreshore.vocabulary.Better;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the brief says of runs whose answer is known. */
class BriefTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theTitleOfOneAlternativeIsItsEffect() {
        assertThat(title(Made.of(Better.HIGHER, clear(0.04)))).isEqualTo("“Plan 1” raises Internet use by 4.0 points");
        assertThat(text(Made.of(Better.HIGHER, clear(0.04))))
                .contains("+4.0 points", "▲ better", "Plan 1” helps people aged 15 to 24 most")
                .doesNotContain("harms");
    }

    @Test
    void whatIsAskedAboutAGroupIsAnsweredForItAndNamesIt() {
        var women = Made.of(Better.HIGHER, clear(0.04), clear(0.08)).about("rural-female");

        assertThat(title(women)).isEqualTo("“Plan 2” raises Internet use among rural women most, by 4.0 points");
        assertThat(text(women))
                .contains("Internet use among rural women, January 2027: median", "+2.0 points", "“Plan 2” against")
                .contains("For everybody, Internet use: Plan 1 +4.0 points; Plan 2 +8.0 points.");
        assertThat(women.brief(folder.resolve("cited")))
                .contains("comparison.csv|plan-1|2027-01|internet-use|rural-female|difference")
                .contains("summary.csv|plan-1|2027-01|internet-use|rural-female|p50");
        assertThat(women.subject(folder.resolve("headlines")).manifest().headlines())
                .extracting(Headline::group)
                .containsExactly("rural-female", "rural-female", "all", "all");
    }

    @Test
    void ofAGroupToWhichNobodyBelongsItSaysSo() {
        var nobody = Made.of(Better.HIGHER, clear(0.04), clear(0.08)).about("urban-male");

        assertThat(title(nobody))
                .isEqualTo("In January 2027, there is nobody in whom Internet use among urban men could be measured");
        assertThat(text(nobody))
                .contains("nobody belongs to those the question is about")
                .doesNotContain("NaN");
        assertThat(nobody.subject(folder.resolve("headlines"))
                        .manifest()
                        .headlines()
                        .get(0)
                        .sentence())
                .isEqualTo("In January 2027, there is nobody in whom Internet use (urban men) could be measured, so"
                        + " nothing can be said of Plan 1 (0 pairs).");
        assertThat(title(Made.of(Better.HIGHER).about("urban-male"))).contains("there is nobody");
    }

    @Test
    void theBestIsTheMostOnlyIfItIsSurelyAheadOfTheNext() {
        assertThat(title(Made.of(Better.HIGHER, clear(0.04), clear(0.08))))
                .isEqualTo("“Plan 2” raises Internet use most, by 8.0 points");
        assertThat(title(Made.of(Better.LOWER, clear(0.04), clear(-0.08))))
                .isEqualTo("“Plan 2” alone lowers Internet use, by 8.0 points");
        assertThat(title(Made.of(Better.HIGHER, clear(0.04), new double[] {0.02, 0.07, 0.01, 0.05})))
                .isEqualTo("“Plan 1” raises Internet use by 4.0 points; whether by more than “Plan 2” cannot be told");
    }

    @Test
    void whatIsUndecidedIsSaidWithWhatWouldSettleIt() {
        var unsure = Made.of(Better.HIGHER, new double[] {0.02, -0.01, 0.03, -0.01});

        assertThat(title(unsure)).isEqualTo("“Plan 1” makes no distinguishable difference to Internet use");
        assertThat(text(unsure))
                .contains("○ not distinguishable from no change")
                .containsPattern(
                        "effect of “Plan 1” on Internet use is not decided: about \\d+ more replications would");
    }

    @Test
    void whatChangesNothingIsSaidToChangeNothing() {
        var nothing = Made.of(Better.HIGHER, new double[4], new double[4]);

        assertThat(title(nothing)).isEqualTo("No alternative makes any difference to Internet use");
        assertThat(text(nothing))
                .contains("no difference at all", "nothing differs in any future", "same as baseline")
                .contains("No group gains or loses anything");
    }

    @Test
    void whoLosesIsSaidFirst() {
        assertThat(text(Made.of(Better.HIGHER, clear(-0.04), clear(0.02))))
                .containsPattern(
                        "“Plan 1” harms .* most \\(−4.0 points\\); “Plan 2” helps .* most \\(\\+2.0 points\\)");
        assertThat(title(Made.of(Better.HIGHER, clear(-0.04), new double[] {0.02, -0.01, 0.03, -0.01})))
                .isEqualTo("No alternative improves Internet use for sure; “Plan 1” is worse by 4.0 points");
        assertThat(title(Made.of(Better.HIGHER, clear(-0.04), clear(-0.02))))
                .isEqualTo("No alternative improves Internet use; “Plan 1” is worse by 4.0 points");
    }

    @Test
    void aBaselineAloneIsTold() {
        var alone = Made.of(Better.HIGHER);

        assertThat(title(alone)).isEqualTo("Internet use stands at 41.5\u00a0% in January 2027");
        assertThat(text(alone)).contains("one world only", "./foreshore verify ");
    }

    @Test
    void atMostSixNumbersAreLargeAndFourAlternativesAreDrawn() {
        var many = Made.of(Better.HIGHER, clear(0.01), clear(0.02), clear(0.03), clear(0.04), clear(0.05));
        var html = many.brief(folder);

        assertThat(count(html, "class=\"number\"")).isEqualTo(4);
        assertThat(html)
                .contains("line arm-4", "told in comparison.csv only: 1.")
                .doesNotContain("arm-5");
    }

    @Test
    void theBestIsNamedAndDrawnThoughItComesAfterThoseThereIsRoomFor() {
        var many = Made.of(Better.HIGHER, clear(0.01), clear(0.02), clear(0.03), clear(0.04), clear(0.05));

        assertThat(title(many)).isEqualTo("“Plan 5” raises Internet use most, by 5.0 points");
        assertThat(text(many))
                .contains("Plan 1", "“Plan 5” against “Plan 4”", "“Plan 5” helps people aged 15 to 24 most")
                .doesNotContain("Plan 3");
    }

    @Test
    void nothingIsClaimedOfAllOrNoneBeforeTheLastAlternativeIsAsked() {
        var late = Made.of(Better.HIGHER, new double[4], new double[4], new double[4], new double[4], clear(0.05));
        var harm = Made.of(Better.HIGHER, clear(0.05), clear(0.01), clear(0.02), clear(0.03), clear(-0.04));

        assertThat(title(late)).isEqualTo("“Plan 5” alone raises Internet use, by 5.0 points");
        assertThat(text(late)).doesNotContain("nothing differs in any future");
        assertThat(text(harm)).contains("“Plan 5” harms").doesNotContain("no group loses for sure");
    }

    @Test
    void manyUndecidedAlternativesAreCountedBeyondTheFirst() {
        var unsure = new double[] {0.02, -0.01, 0.03, -0.01};
        var many = Made.of(Better.HIGHER, unsure, unsure, unsure, unsure, unsure, unsure);

        assertThat(text(many))
                .contains(
                        "The effect of “Plan 4” on Internet use is not decided",
                        "whose effect is not decided either: 2.")
                .doesNotContain("The effect of “Plan 5” on");
    }

    @Test
    void thePartOfThePopulationIsNotCountedAsLuck() {
        var sizes = new double[] {0.01, 0.05, 0.06, 0.08, 0.02, 0.04, 0.08, 0.08};
        var budget = UncertaintyBudget.of(sizes, 2, 2);
        var parameters = Math.round(100 * budget.partOfParameters());
        var population = Math.round(100 * budget.partOfPopulation());
        var luck = Math.round(100 * (1 - budget.partOfParameters() - budget.partOfPopulation()));
        assertThat(population).isGreaterThan(10);

        assertThat(text(Made.of(Better.HIGHER, sizes).taking(Made.ensemble(2, 2))))
                .contains("2 sets of fitted parameters were taken in turn: %d %% of the spread".formatted(parameters))
                .contains("2 synthetic populations were taken in turn: %d %% of the spread".formatted(population))
                .contains("owed to who happens to be simulated, %d %% to luck".formatted(luck))
                .contains("owed to parameters that are not known, %d %% to luck".formatted(luck));
    }

    @Test
    void populationsAloneAreToldWithoutParameters() {
        var sizes = new double[] {0.01, 0.05, 0.02, 0.06};

        assertThat(text(Made.of(Better.HIGHER, sizes).taking(Made.ensemble(0, 2))))
                .contains("parameters was not measured", "owed to who happens to be simulated");
    }

    @Test
    void aDifferenceWithoutAnySpreadHasNoneToPart() {
        assertThat(text(Made.of(Better.HIGHER, new double[4]).taking(Made.ensemble(2, 0))))
                .contains("the difference is the same in every future")
                .doesNotContain("cannot be told apart");
        assertThat(text(Made.of(Better.HIGHER, clear(0.04)).taking(Made.ensemble(4, 0))))
                .contains("4 sets of fitted parameters were taken in turn", "cannot be told apart");
    }

    @Test
    void textsOfAuthorsAreTextsAndNoMarkup() {
        var evil = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>&amp;";
        var html = Made.of(Better.HIGHER, clear(0.04)).named(evil, evil, "<b>&").brief(folder);

        assertThat(html).doesNotContain("<script", "<img", "<b>&").contains("&lt;script&gt;", "&lt;b&gt;&amp;Plan 1");
    }

    @Test
    void veryLongTextsAreCutAndTheCutIsShown() {
        var html = Made.of(Better.HIGHER, clear(0.04))
                .named("T".repeat(5_000), "Why ".repeat(2_000), "Very long name ".repeat(60))
                .brief(folder);

        assertThat(html).contains("…");
        assertThat(Pattern.compile("<[^>]*>").splitAsStream(html).filter(part -> !part.contains("{")))
                .allMatch(part -> part.length() < 600);
    }

    @Test
    void theSameRunGivesTheSameBytes() {
        var subject = Made.of(Better.HIGHER, clear(0.04), clear(0.02)).subject(folder);

        assertThat(Brief.write(subject)).isEqualTo(Brief.write(subject));
    }

    @Test
    void itNeedsNothingElse() {
        var html = Made.of(Better.HIGHER, clear(0.04)).brief(folder);

        assertThat(html)
                .startsWith("<!DOCTYPE html><html lang=\"en\" dir=\"ltr\">")
                .doesNotContain("<script", "src=", "url(", "@import", "<link")
                .doesNotContain("{0}", "{1}");
        assertThat(count(html, "http"))
                .as("name space of drawings only")
                .isEqualTo(count(html, "http://www.w3.org/2000/svg"));
    }

    @Test
    void everyChartIsSaidInWordsAndStandsBesideATable() {
        var html = Made.of(Better.HIGHER, clear(0.04)).brief(folder);

        assertThat(count(html, "role=\"img\"")).isEqualTo(3);
        assertThat(Pattern.compile("role=\"img\" aria-label=\"[^\"]{20,}\"")
                        .matcher(html)
                        .results())
                .hasSize(3);
        assertThat(count(html, "<caption>")).isGreaterThanOrEqualTo(5);
    }

    private String title(Made made) {
        var heading = Pattern.compile("<h1>(.*?)</h1>").matcher(made.brief(folder.resolve("t" + made.hashCode())));
        return heading.find() ? heading.group(1) : "";
    }

    private String text(Made made) {
        return made.brief(folder.resolve("x" + made.hashCode()))
                .replaceAll("(?s)<style>.*?</style>", "")
                .replaceAll("<[^>]*>", "");
    }

    private static int count(String html, String piece) {
        return html.split(Pattern.quote(piece), -1).length - 1;
    }

    /** Nearly the same in every future. */
    private static double[] clear(double size) {
        return Stream.of(0.999, 1.001, 0.9995, 1.0005)
                .mapToDouble(part -> part * size)
                .toArray();
    }
}
