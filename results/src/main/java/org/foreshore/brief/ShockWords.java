package org.foreshore.brief;

import java.time.temporal.ChronoUnit;
import org.foreshore.scenario.Scheduled;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.ComponentSpec;

/** A shock in plain words: when it comes, or how likely it is to. */
record ShockWords(Subject subject) {

    private static final double MONTHS_PER_YEAR = 12;

    String of(Scheduled shock) {
        var words = subject.words();
        var from = words.month(shock.from().toString());
        return shock.chance()
                .map(chance -> words.say(
                        "brief.shock.chance",
                        name(shock),
                        new LeverWords(subject, true).percent(chance.value()),
                        from,
                        words.percent(words.number(inHundred(shock, chance), 0))))
                .orElseGet(() -> words.say("brief.shock", name(shock), from));
    }

    private String name(Scheduled shock) {
        var words = subject.words();
        var spec = subject.catalogue().findShock(shock.id());
        return words.inSentence(words.named(
                "shock." + shock.id(), spec.map(ComponentSpec::title).orElse(shock.id())));
    }

    /** Of a hundred futures, those in which it comes at all: neither none nor all of them unless that is sure. */
    private double inHundred(Scheduled shock, Share chance) {
        var scenario = subject.scenario();
        var end = scenario.start().plusMonths(scenario.months());
        double years = ChronoUnit.MONTHS.between(shock.from(), end) / MONTHS_PER_YEAR;
        double hundred = 100 * (1 - Math.pow(1 - chance.value(), years));
        return chance.value() == 1 ? hundred : Math.max(1, Math.min(99, hundred));
    }
}
