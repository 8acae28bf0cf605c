package org.foreshore.report;

import org.foreshore.store.Headline;
import org.foreshore.store.Manifest;

/** Says in one plain English sentence what an improvement costs, or why no cost can be given. */
final class CostSentence {

    private CostSentence() {}

    static String of(Manifest manifest, Headline said) {
        var spent = Sentence.inSentence(manifest.indicator(said.indicator()).title());
        var each = Each.of(manifest.indicator(said.per())) + Sentence.among(said.group());
        return "By %s, %s."
                .formatted(
                        Sentence.month(said),
                        switch (said.kind()) {
                            case SAVES -> amount(manifest, said, "takes", "off", -1, spent, each);
                            case GAIN_UNDECIDED ->
                                "%s of %s for each %s cannot be given: the effect is not distinguishable from zero (%s)"
                                        .formatted(spent, said.armTitle(), each, undecided(said));
                            case NO_GAIN ->
                                "%s of %s for each %s cannot be given: the effect goes the other way (%s)"
                                        .formatted(spent, said.armTitle(), each, Sentence.pairs(said));
                            default -> amount(manifest, said, "adds", "to", 1, spent, each);
                        });
    }

    private static String amount(
            Manifest manifest, Headline said, String verb, String where, int sign, String spent, String each) {
        var amount = Amount.of(manifest.indicator(said.indicator()));
        var scale = Sentence.scale(said);
        var low = sign > 0 ? said.low() : -said.high();
        var high = sign > 0 ? said.high() : -said.low();
        return "%s %s %s %s %s for each %s (%s)"
                .formatted(
                        said.armTitle(),
                        verb,
                        amount.text(sign * said.estimate(), scale),
                        where,
                        spent,
                        each,
                        Sentence.interval(said, amount, low, high));
    }

    private static String undecided(Headline said) {
        return said.pairs() < 2
                ? Sentence.pairs(said) + "; an interval needs two"
                : Sentence.pairs(said) + Sentence.wanted(said);
    }
}
