package org.foreshore.report;

import org.foreshore.statistics.Direction;
import org.foreshore.statistics.PairedRatio;
import org.foreshore.statistics.Verdict;
import org.foreshore.store.Headline;
import org.foreshore.store.Headline.Kind;
import org.foreshore.store.Manifest;
import org.foreshore.wording.Wording;

/** The headline on what an arm spends for each improvement by the end of the horizon. */
final class CostHeadline {

    private CostHeadline() {}

    static Headline of(Manifest manifest, Cost cost) {
        var ratio = cost.last();
        var gain = ratio.denominator().verdict(Direction.HIGHER);
        var kind = kind(ratio, gain);
        var given = kind == Kind.COSTS || kind == Kind.SAVES;
        var arm = manifest.arms().get(manifest.armIndex(cost.arm()));
        var wanted = ratio.denominator().findMorePairsToSettle();
        var headline = new Headline(
                kind,
                arm.id(),
                arm.title(),
                cost.indicator().id(),
                cost.per().id(),
                cost.group(),
                cost.months().get(cost.months().size() - 1),
                given ? ratio.estimate() : Double.NaN,
                given ? ratio.low() : Double.NaN,
                given ? ratio.high() : Double.NaN,
                ratio.level(),
                ratio.pairs(),
                kind == Kind.GAIN_UNDECIDED && wanted.isPresent() ? wanted.getAsLong() : Double.NaN,
                given ? Verdict.NEUTRAL.id() : gain.id(),
                "");
        return headline.saying(Sentence.of(Wording.ENGLISH, manifest, headline));
    }

    private static Kind kind(PairedRatio ratio, Verdict gain) {
        if (gain == Verdict.WORSE) {
            return Kind.NO_GAIN;
        }
        if (gain == Verdict.INDISTINGUISHABLE) {
            return Kind.GAIN_UNDECIDED;
        }
        return ratio.estimate() < 0 ? Kind.SAVES : Kind.COSTS;
    }
}
