package org.foreshore.report;

import org.foreshore.outcome.Group;
import org.foreshore.store.Headline;
import org.foreshore.store.Manifest;
import org.foreshore.wording.Wording;

/** Says a headline in one plain sentence, with its number, unit and interval, and no more than it shows. */
public final class Sentence {

    private Sentence() {}

    /** The sentence of a headline of any kind. */
    public static String of(Wording words, Manifest manifest, Headline said) {
        if (said.kind().isShortfall()) {
            return ofShortfall(words, said);
        }
        return said.per().isEmpty() ? ofChange(words, manifest, said) : CostSentence.of(words, manifest, said);
    }

    private static String ofChange(Wording words, Manifest manifest, Headline said) {
        var indicator = manifest.indicator(said.indicator());
        var amount = Amount.of(words, indicator);
        var what = title(words, indicator) + among(words, said.group());
        var evidence = switch (said.kind()) {
            case IDENTICAL, UNTOLD -> pairs(words, said);
            case RAISES -> interval(words, said, amount, said.low(), said.high());
            case LOWERS -> interval(words, said, amount, -said.high(), -said.low());
            default -> undecided(words, said, amount);
        };
        return say(words, said, what, amount.text(Math.abs(said.estimate()), scale(said)), evidence, "");
    }

    private static String ofShortfall(Wording words, Headline said) {
        var amount = Amount.usd(words);
        var evidence = intervalOfOne(words, said, amount);
        return say(words, said, "", amount.text(said.estimate(), scale(said)), evidence, "");
    }

    static String say(Wording words, Headline said, String what, String amount, String evidence, String each) {
        return words.say(
                "headline." + said.kind().id(),
                words.month(said.month()),
                said.armTitle(),
                what,
                amount,
                evidence,
                each);
    }

    static String interval(Wording words, Headline said, Amount amount, double low, double high) {
        return interval(words, said, amount, low, high, pairs(words, said));
    }

    private static String interval(Wording words, Headline said, Amount amount, double low, double high, String from) {
        var percent = Math.round(said.level() * 100);
        return words.say("interval", percent, amount.range(low, high, scale(said)), from);
    }

    /** Of a number of one arm, and so of replications, not of pairs. */
    private static String intervalOfOne(Wording words, Headline said, Amount amount) {
        var from = words.count("replications", said.pairs());
        return said.pairs() < 2 ? from : interval(words, said, amount, said.low(), said.high(), from);
    }

    private static String undecided(Wording words, Headline said, Amount amount) {
        return said.pairs() < 2
                ? words.say("interval.one", pairs(words, said))
                : wanted(words, said, interval(words, said, amount, said.low(), said.high()));
    }

    /** How much further work would settle the sign, if any reasonable amount would. */
    static String wanted(Wording words, Headline said, String evidence) {
        return Double.isNaN(said.morePairs())
                ? evidence
                : words.say("interval.wanted", evidence, words.count("more", (long) said.morePairs()));
    }

    /** The number whose size decides how many decimals are honest. */
    static double scale(Headline said) {
        var half = (said.high() - said.low()) / 2;
        return Math.max(Math.abs(said.estimate()), Double.isNaN(half) ? 0 : half);
    }

    static String pairs(Wording words, Headline said) {
        return words.count("pairs", said.pairs());
    }

    /** What an indicator is called inside a sentence. */
    public static String title(Wording words, Manifest.Indicator indicator) {
        return words.inSentence(words.named("indicator." + indicator.id(), indicator.title()));
    }

    /** A group in brackets, behind what is said of it; nothing for everybody. */
    public static String among(Wording words, String group) {
        return Group.find(group)
                .filter(known -> known != Group.ALL)
                .map(known -> words.say("among", words.inSentence(words.named("group." + group, known.title()))))
                .orElse("");
    }
}
