package org.foreshore.classroom;

import java.util.Comparator;
import java.util.List;
import org.foreshore.lesson.Figure;
import org.foreshore.lesson.Question;
import org.foreshore.lesson.Subject;
import org.foreshore.report.GroupComparison;
import org.foreshore.report.RunResults;
import org.foreshore.statistics.Direction;
import org.foreshore.statistics.PairedDifference;

/** Answers the questions of a lesson by simulating. */
public final class Answers {

    private final Rehearsals rehearsals;

    public Answers(Rehearsals rehearsals) {
        this.rehearsals = rehearsals;
    }

    public Answer of(LessonAsked asked, Question question) {
        var trial = asked.trial(question.subject());
        return question.figure().isOfPilot()
                ? PilotAnswers.of(question.figure(), rehearsals.sandbox(trial))
                : of(question.figure(), question.subject(), rehearsals.arms(trial));
    }

    /** Month of a subject as results name it. */
    public static String month(RunResults results, Subject subject) {
        var manifest = results.manifest();
        return manifest.month((subject.month() == 0 ? manifest.months() : subject.month()) - 1);
    }

    /** The chosen groups side by side, in the order of the lesson. */
    public static List<GroupComparison> groups(RunResults results, Subject subject) {
        var all = results.comparisonBy(subject.arm(), subject.indicator(), "all", month(results, subject));
        return subject.groups().stream()
                .flatMap(id -> all.stream().filter(each -> each.group().id().equals(id)))
                .toList();
    }

    public static Luck luck(RunResults results, Subject subject) {
        return Luck.of(results, subject, month(results, subject));
    }

    private static Answer of(Figure figure, Subject subject, RunResults results) {
        return switch (figure) {
            case LEVEL -> level(results, subject);
            case EFFECT -> difference(effect(results, subject.arm(), subject));
            case EFFECT_OWN_LUCK -> difference(luck(results, subject).own());
            case WRONG_SIGN -> share(luck(results, subject).wrongSign(), results.replications() / 2);
            case WIDTH -> exactly(luck(results, subject).width());
            case BEST_ARM -> Answer.named(bestArm(results, subject));
            default -> Answer.named(group(figure, results, subject));
        };
    }

    private static Answer level(RunResults results, Subject subject) {
        var summary = results.summary(subject.indicator(), subject.group());
        var spread = summary.arms()
                .get(results.manifest().armIndex(subject.arm()))
                .spreads()
                .get(results.manifest().monthIndex(month(results, subject)));
        return Answer.of(spread.p50(), spread.p10(), spread.p90());
    }

    private static PairedDifference effect(RunResults results, String arm, Subject subject) {
        var comparison = results.comparison(arm, subject.indicator(), subject.group());
        return comparison.differences().get(results.manifest().monthIndex(month(results, subject)));
    }

    private static Answer difference(PairedDifference difference) {
        return Answer.of(difference.estimate(), difference.low(), difference.high());
    }

    private static Answer exactly(double value) {
        return Answer.of(value, value, value);
    }

    /** A share of cases, with the interval that so many cases leave. */
    static Answer share(double share, int cases) {
        double half = 1.96 * Math.sqrt(share * (1 - share) / cases);
        return Answer.of(share, Math.max(0, share - half), Math.min(1, share + half));
    }

    private static String bestArm(RunResults results, Subject subject) {
        var arms = results.manifest().arms();
        var better = results.comparison(arms.get(arms.size() - 1).id(), subject.indicator(), subject.group())
                .better();
        return arms.stream()
                .skip(1)
                .map(arm -> arm.id())
                .max(Comparator.comparingDouble(
                        arm -> good(better, effect(results, arm, subject).estimate())))
                .orElseThrow();
    }

    private static String group(Figure figure, RunResults results, Subject subject) {
        var byGain = Comparator.comparingDouble(
                (GroupComparison each) -> good(each.better(), each.difference().estimate()));
        var groups = groups(results, subject).stream();
        var found = figure == Figure.MOST ? groups.max(byGain) : groups.min(byGain);
        return found.orElseThrow().group().id();
    }

    private static double good(Direction better, double difference) {
        return better == Direction.LOWER ? -difference : difference;
    }
}
