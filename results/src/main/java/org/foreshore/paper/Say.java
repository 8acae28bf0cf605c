package org.foreshore.paper;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.foreshore.exit.Ground;
import org.foreshore.report.Amount;
import org.foreshore.report.Sentence;
import org.foreshore.sandbox.Action;
import org.foreshore.sandbox.Assignment;
import org.foreshore.sandbox.Guardrail;
import org.foreshore.sandbox.Sites;
import org.foreshore.sandbox.Source;
import org.foreshore.scenario.Scenario;
import org.foreshore.scenario.Scheduled;
import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Catalogue;
import org.foreshore.wording.Wording;

/** Puts parts of a sandbox into words. */
final class Say {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private Say() {}

    static String title(Scenario scenario) {
        return scenario.title().isEmpty() ? scenario.id() : scenario.title();
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    static String money(Money money) {
        return money(money.usd());
    }

    static String money(double usd) {
        return String.format(Locale.ROOT, "USD %,.0f", usd);
    }

    static String percent(Share share) {
        return percent(share.value());
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.3g", 100 * share).replaceFirst("\\.?0+$", "") + " %";
    }

    /** Title of an indicator; its id if the catalogue has none. */
    static String indicator(Catalogue catalogue, String id) {
        return catalogue.findIndicator(id).map(spec -> spec.title()).orElse(id);
    }

    /** A change of an indicator with its unit. */
    static String change(Catalogue catalogue, String id, double size) {
        return Amount.of(catalogue, id).text(size, Math.abs(size));
    }

    static String lever(Catalogue catalogue, Scheduled lever) {
        return catalogue.findLever(lever.id()).map(spec -> spec.title()).orElse(lever.id());
    }

    /** The parameters of a lever as the file has them. */
    static String dose(Catalogue catalogue, Scheduled lever) {
        return catalogue
                .findLever(lever.id())
                .map(spec -> spec.valuesOf(lever.component()).entrySet().stream()
                        .map(entry -> entry.getKey() + " " + plain(entry.getValue()))
                        .collect(Collectors.joining(", ")))
                .orElse("");
    }

    private static String plain(Object value) {
        return value instanceof Double number
                ? String.format(Locale.ROOT, "%,.3f", number).replaceFirst("\\.?0+$", "")
                : String.valueOf(value);
    }

    /** A chance, which is never known to a part of a percent. */
    static String chance(double chance) {
        return Math.round(100 * chance) + " %";
    }

    /** Name of a constant as words. */
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String assignment(Assignment assignment) {
        return switch (assignment) {
            case RANDOM -> "by lot among all that are eligible";
            case STRATIFIED -> "by lot within each region, towns apart from villages";
            case MATCHED_PAIRS -> "by lot within pairs that were alike before";
            case SHOWCASE -> "those that promise to shine";
            case WORST_FIRST -> "those that lag most";
            case SELF_SELECTION -> "those that come forward";
            case SCORE_CUTOFF -> "all below a measured score";
            case STEPPED_WEDGE -> "all in turn, in an order by lot";
        };
    }

    static String sites(Sites sites) {
        return sites.comparison() == 0
                ? "%d settlements, compared with nothing".formatted(sites.clusters())
                : "%d settlements, compared with %d others".formatted(sites.clusters(), sites.comparison());
    }

    static String source(Source source) {
        return source == Source.ADMIN ? "Registers" : "Interviews";
    }

    static String guardrail(Catalogue catalogue, Guardrail guardrail) {
        var bar = guardrail.watchesSpending()
                ? "Spending exceeds its plan by " + percent(guardrail.threshold())
                : "%s%s worsens by %s against the comparison"
                        .formatted(
                                indicator(catalogue, guardrail.metric()),
                                Sentence.among(Wording.ENGLISH, guardrail.group()),
                                change(catalogue, guardrail.metric(), guardrail.threshold()));
        return bar + ", %d %s in a row".formatted(guardrail.window(), guardrail.window() == 1 ? "month" : "months");
    }

    /** When a row of the exit rule applies. */
    static String condition(Ground ground, String worthwhile) {
        return switch (ground) {
            case LAPSED -> "nobody decides in time";
            case GUARDRAIL -> "a guardrail has stopped it";
            case FUTILITY -> "a stage gate or an interim look saw no use in going on";
            case HARM -> "the whole interval is harm, or an interim look found it";
            case RULE_WAS_THE_OBSTACLE -> "some effect is sure, and the waived rule was held to be the obstacle";
            case INFORMATIVE_NULL ->
                "the whole interval is below %s, and the pilot was large enough".formatted(worthwhile);
            case EQUITY -> "some effect is sure, but a group is harmed or left behind";
            case COST -> "some effect is sure, but it costs more than the limit";
            case PROMISING -> "some effect is sure, perhaps %s or more".formatted(worthwhile);
            case OUT_OF_TIME -> "the same, but no extension is planned or left";
            case VITAL_SIGNS ->
                "at least %s is sure, but would hardly survive being scaled as it is".formatted(worthwhile);
            case WORTHWHILE -> "at least %s is sure".formatted(worthwhile);
            case UNDERPOWERED -> "no effect is sure, and the pilot was too small to say that there is none";
            case UNDECIDED -> "both nothing and %s remain possible".formatted(worthwhile);
        };
    }

    static String action(Action action) {
        return switch (action) {
            case WARN -> "Warn";
            case PAUSE -> "Pause";
            case STOP -> "Stop and redress";
        };
    }
}
