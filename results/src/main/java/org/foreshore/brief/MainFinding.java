package org.foreshore.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foreshore.outcome.Group;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.statistics.Verdict;

/** What the brief says first: which alternative does most for the outcome, if that can be told at all. */
record MainFinding(Subject subject, List<Effect> effects) {

    static MainFinding of(Subject subject) {
        return new MainFinding(subject, Effect.all(subject, subject.outcome()));
    }

    /** The alternative that improves the outcome most, for sure better than the baseline. */
    Optional<Effect> findBest() {
        return effects.stream().filter(Effect::improves).max(Comparator.comparingDouble(Effect::merit));
    }

    /** The next after the best, be it sure or not. */
    Optional<Effect> findSecond() {
        return findBest()
                .flatMap(best ->
                        effects.stream().filter(other -> other != best).max(Comparator.comparingDouble(Effect::merit)));
    }

    /** The best against the next, future by future; this is in no table and comes from the trajectories. */
    Optional<PairedDifference> findLead() {
        return findSecond()
                .map(second -> PairedDifference.of(
                        values(second), values(findBest().orElseThrow()), PairedDifference.USUAL_LEVEL));
    }

    private double[] values(Effect effect) {
        return subject.results().values(effect.arm().id(), subject.outcome().id(), Group.ALL.id(), subject.lastMonth());
    }

    String title() {
        if (effects.isEmpty()) {
            return level();
        }
        if (effects.size() == 1) {
            return says(effects.get(0));
        }
        return findBest().map(this::ofBest).orElseGet(this::ofNone);
    }

    private String level() {
        var last = subject.manifest().months() - 1;
        var spread = subject.results()
                .summary(subject.outcome().id(), Group.ALL.id())
                .arms()
                .get(0)
                .spreads()
                .get(last);
        return say(
                "brief.title.level",
                subject.what(),
                new Figures(subject.words()).level(spread.p50(), subject.outcome()),
                subject.words().month(subject.lastMonth()));
    }

    private String ofBest(Effect best) {
        var lead = findLead().orElseThrow();
        var second = subject.title(findSecond().orElseThrow().arm());
        if (lead.verdict(best.better()) != Verdict.INDISTINGUISHABLE) {
            var key = isAlone(best) ? "brief.title.only." : "brief.title.most.";
            return say(key + way(best), subject.title(best.arm()), subject.what(), size(best));
        }
        return say("brief.title.perhaps." + way(best), subject.title(best.arm()), subject.what(), size(best), second);
    }

    /** Whether no other does anything for the outcome, for sure. */
    private boolean isAlone(Effect best) {
        return effects.stream()
                .filter(effect -> effect != best)
                .allMatch(effect -> effect.difference().identical() || effect.verdict() == Verdict.WORSE);
    }

    private String ofNone() {
        if (effects.stream().allMatch(effect -> effect.difference().identical())) {
            return say("brief.title.identical", subject.what());
        }
        return effects.stream()
                .filter(effect -> effect.verdict() == Verdict.WORSE)
                .min(Comparator.comparingDouble(Effect::merit))
                .map(worst -> say("brief.title.worse", subject.what(), subject.title(worst.arm()), size(worst)))
                .orElseGet(() -> say("brief.title.undecided", subject.what()));
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
