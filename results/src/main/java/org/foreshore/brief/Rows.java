package org.foreshore.brief;

import j2html.tags.DomContent;
import org.foreshore.report.Amount;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.store.Manifest.Indicator;
import org.foreshore.wording.Wording;

/** Where numbers stand in the files of a run: file and keys of the row, to which the column is added. */
final class Rows {

    private Rows() {}

    /** A difference. */
    static String comparison(String arm, String month, String indicator, String group) {
        return String.join("|", "comparison.csv", arm, month, indicator, group, "");
    }

    /** A level. */
    static String summary(String arm, String month, String indicator, String group) {
        return String.join("|", "summary.csv", arm, month, indicator, group, "");
    }

    /** The interval of a difference whose row this is, both ends cited. */
    static DomContent interval(Subject subject, PairedDifference difference, Indicator indicator, String row) {
        var words = subject.words();
        if (Double.isNaN(difference.low())) {
            return Phrase.of(words, "interval.one", words.count("pairs", difference.pairs()));
        }
        var figures = new Figures(words);
        var scale = Figures.scale(difference);
        var isMoney = indicator.unit().equals("usd");
        var amount = Amount.of(words, indicator);
        var low = isMoney ? figures.usd(difference.low()) : amount.number(difference.low(), scale);
        var high = isMoney ? figures.usd(difference.high()) : amount.text(difference.high(), scale);
        return interval(
                words,
                difference.level(),
                Figures.cited(low, difference.low(), row + "low"),
                Figures.cited(high, difference.high(), row + "high"),
                low.equals(high));
    }

    /** @param isPoint whether both ends read alike */
    static DomContent interval(Wording words, double level, DomContent low, DomContent high, boolean isPoint) {
        return isPoint
                ? Phrase.of(words, "brief.interval.point", low)
                : Phrase.of(words, "brief.interval", words.number(100 * level, 0), low, high);
    }
}
