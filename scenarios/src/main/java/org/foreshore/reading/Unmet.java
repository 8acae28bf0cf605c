package org.foreshore.reading;

import java.time.temporal.ChronoUnit;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.scenario.Feedback;
import org.foreshore.scenario.Scheduled;
import org.foreshore.vocabulary.Catalogue;
import org.foreshore.vocabulary.IndicatorSpec;
import org.foreshore.vocabulary.Unit;

/** Warns of a feedback that can never come, or comes whatever happens, so that a lever that adapts in name only is not taken for one. */
final class Unmet {

    private final Catalogue catalogue;
    private final Frame frame;
    private final Findings findings;

    Unmet(Catalogue catalogue, Frame frame, Findings findings) {
        this.catalogue = catalogue;
        this.frame = frame;
        this.findings = findings;
    }

    void check(Scheduled lever, Fields entry) {
        lever.feedback()
                .ifPresent(rule -> entry.findMapping(FeedbackReader.KEY).ifPresent(node -> {
                    var fields = new Fields(node, findings);
                    catalogue
                            .findIndicator(rule.indicator())
                            .filter(spec -> spec.unit() == Unit.SHARE)
                            .ifPresent(spec -> bar(rule, spec, fields));
                    months(lever, rule, fields);
                }));
    }

    private void bar(Feedback rule, IndicatorSpec spec, Fields fields) {
        double bar = rule.bar();
        boolean never = rule.below() ? bar <= spec.least() : bar >= spec.most();
        boolean always = rule.below() ? bar > spec.most() : bar < spec.least();
        if (never || always) {
            var side = rule.below() ? "below" : "above";
            var message = "%s %s, so it is %s %s %s"
                    .formatted(spec.id(), range(spec), never ? "never" : "always", side, plain(bar));
            findings.warning(fields.spotOf(side), message, hint(bar));
        }
    }

    private static String range(IndicatorSpec spec) {
        return Double.isInfinite(spec.most())
                ? "is at least " + plain(spec.least())
                : "is a share of %s to %s".formatted(plain(spec.least()), plain(spec.most()));
    }

    private static String hint(double bar) {
        return bar > 1 && bar <= 100 ? "Maybe you meant %s %% = %s?".formatted(plain(bar), plain(bar / 100)) : "";
    }

    private static String plain(double number) {
        return Decimals.shortest(number).toPlainString();
    }

    /** A change holds from the month after the last of those counted. */
    private void months(Scheduled lever, Feedback rule, Fields fields) {
        if (frame.start() == null) {
            return;
        }
        long left = frame.months() - ChronoUnit.MONTHS.between(frame.start(), lever.from());
        long holds = lever.months() == 0 ? left : Math.min(left, lever.months());
        if (rule.months() >= holds) {
            findings.warning(
                    fields.spotOf("months"),
                    "months (%d) are never over in time: the lever holds for %d".formatted(rule.months(), holds),
                    holds > 1 ? "At most %d change anything.".formatted(holds - 1) : "");
        }
    }
}
