package org.foreshore.report;

import org.foreshore.store.Headline;
import org.foreshore.store.Manifest;
import org.foreshore.wording.Wording;

/** Says in one plain sentence what an improvement costs, or why no cost can be given. */
final class CostSentence {

    private CostSentence() {}

    static String of(Wording words, Manifest manifest, Headline said) {
        var indicator = manifest.indicator(said.indicator());
        var amount = Amount.of(words, indicator);
        var sign = said.kind() == Headline.Kind.SAVES ? -1 : 1;
        var evidence = switch (said.kind()) {
            case COSTS -> Sentence.interval(words, said, amount, said.low(), said.high());
            case SAVES -> Sentence.interval(words, said, amount, -said.high(), -said.low());
            case GAIN_UNDECIDED -> undecided(words, said);
            default -> Sentence.pairs(words, said);
        };
        return Sentence.say(
                words,
                said,
                Sentence.title(words, indicator),
                amount.text(sign * said.estimate(), Sentence.scale(said)),
                evidence,
                Each.of(words, manifest.indicator(said.per())) + Sentence.among(words, said.group()));
    }

    private static String undecided(Wording words, Headline said) {
        var pairs = Sentence.pairs(words, said);
        return said.pairs() < 2 ? words.say("interval.one", pairs) : Sentence.wanted(words, said, pairs);
    }
}
