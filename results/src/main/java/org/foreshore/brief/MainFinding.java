package org.foreshore.brief;

import java.util.List;
import java.util.Locale;

/** What the brief says first: which alternative does most for the outcome, if that can be told at all. */
record MainFinding(Subject subject) {

    private Ranking ranking() {
        return subject.ranking();
    }

    private List<Effect> effects() {
        return ranking().effects();
    }

    String title() {
        if (effects().isEmpty()) {
            return level();
        }
        if (effects().stream().noneMatch(Effect::isTold)) {
            return untold();
        }
        if (effects().size() == 1) {
            return says(effects().get(0));
        }
        return ranking().findBest().map(this::ofBest).orElseGet(this::ofNone);
    }

    private String untold() {
        return say("brief.title.untold", subject.words().month(subject.lastMonth()), subject.what());
    }

    private String level() {
        var spread = subject.last(subject.drawn().get(0));
        if (spread.n() == 0) {
            return untold();
        }
        return say(
                "brief.title.level",
                subject.what(),
                new Figures(subject.words()).level(spread.p50(), subject.outcome()),
                subject.words().month(subject.lastMonth()));
    }

    private String ofBest(Effect best) {
        var lead = Lead.of(subject).orElseThrow();
        var second = subject.title(lead.second().arm());
        var key = !lead.isSure() ? "perhaps." : isAlone(best) ? "only." : "most.";
        return say("brief.title." + key + way(best), subject.title(best.arm()), subject.what(), size(best), second);
    }

    /** Whether no other does anything for the outcome, for sure. */
    private boolean isAlone(Effect best) {
        return effects().stream()
                .filter(effect -> effect != best)
                .allMatch(effect -> effect.difference().identical() || effect.harms());
    }

    private String ofNone() {
        if (effects().stream().allMatch(effect -> effect.difference().identical())) {
            return say("brief.title.identical", subject.what());
        }
        return ranking()
                .findWorst()
                .map(worst -> say(worse(), subject.what(), subject.title(worst.arm()), size(worst)))
                .orElseGet(() -> say("brief.title.undecided", subject.what()));
    }

    private String worse() {
        return effects().stream().allMatch(Effect::isDecided) ? "brief.title.worse" : "brief.title.worse.perhaps";
    }

    /** Of an alternative alone, in the words of the run's headlines. */
    private String says(Effect effect) {
        var kind = effect.isSure()
                ? "brief.title.one." + way(effect)
                : effect.difference().identical() ? "brief.title.one.identical" : "brief.title.one.undecided";
        return say(kind, subject.title(effect.arm()), subject.what(), size(effect));
    }

    private static String way(Effect effect) {
        return effect.difference().estimate() < 0 ? "lowers" : "raises";
    }

    private String size(Effect effect) {
        var text = new Figures(subject.words()).change(effect.difference(), subject.outcome());
        return text.replaceFirst("^\u200e?[+\u2212]", "");
    }

    private String say(String key, Object... values) {
        var text = subject.words().say(key, values);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
