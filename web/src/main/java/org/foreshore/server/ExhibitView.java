package org.foreshore.server;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.foreshore.classroom.Answers;
import org.foreshore.classroom.Luck;
import org.foreshore.classroom.Rehearsals;
import org.foreshore.job.Asked;
import org.foreshore.job.SandboxLab;
import org.foreshore.lab.Designs;
import org.foreshore.lesson.Exhibit;
import org.foreshore.lesson.Exhibit.Show;
import org.foreshore.lesson.Subject;
import org.foreshore.report.RunResults;
import org.foreshore.report.Spread;
import org.foreshore.report.Summary;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.store.Manifest.NamedArm;
import org.jspecify.annotations.Nullable;

/** Something to look at in a lesson; only the part that its kind has is not null. @param arms none of a sandbox */
record ExhibitView(
        String show,
        List<NamedArm> arms,
        @Nullable SummaryView summary,
        @Nullable List<ComparisonView> comparisons,
        @Nullable GroupsView groups,
        @Nullable LuckView luck,
        SandboxView.@Nullable Report report,
        @Nullable PilotTruth truth) {

    private static final Spread UNTOLD =
            new Spread(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /** @param sharedPairs single comparisons, arm less baseline */
    record LuckView(String indicator, String unit, double[] sharedPairs, double[] ownPairs, Mean shared, Mean own) {

        static LuckView of(Luck luck, String indicator, String unit) {
            return new LuckView(
                    indicator, unit, luck.sharedPairs(), luck.ownPairs(), Mean.of(luck.shared()), Mean.of(luck.own()));
        }
    }

    /** A mean difference with its interval. */
    record Mean(double difference, double low, double high) {

        static Mean of(PairedDifference difference) {
            return new Mean(difference.estimate(), difference.low(), difference.high());
        }
    }

    /** What was true of a sandbox. @param countries what it found in each, ours first */
    record PilotTruth(double onTreated, double atScale, List<TruthView.Country> countries) {

        static PilotTruth of(SandboxLab.Answer answer) {
            var truth = SandboxView.first(answer).truth();
            return new PilotTruth(
                    truth.onTreated(),
                    truth.atScale(),
                    Objects.requireNonNull(answer.verdicts().get(Designs.PLANNED)).stream()
                            .map(TruthView.Country::of)
                            .toList());
        }
    }

    static ExhibitView of(Exhibit exhibit, Asked trial, Rehearsals rehearsals) {
        return exhibit.show().isOfPilot()
                ? ofPilot(exhibit.show(), trial, rehearsals.sandbox(trial))
                : ofArms(exhibit, rehearsals.arms(trial));
    }

    private static ExhibitView ofPilot(Show show, Asked trial, SandboxLab.Answer answer) {
        return new ExhibitView(
                show.id(),
                List.of(),
                null,
                null,
                null,
                null,
                SandboxView.report(trial.scenario(), answer),
                show == Show.TRUTH ? PilotTruth.of(answer) : null);
    }

    private static ExhibitView ofArms(Exhibit exhibit, RunResults results) {
        var subject = exhibit.subject();
        var id = exhibit.show().id();
        var arms = shown(results, subject);
        return switch (exhibit.show()) {
            case BASELINE -> new ExhibitView(id, arms, baseline(results, subject), null, null, null, null, null);
            case CURVES -> new ExhibitView(id, arms, curves(results, subject), null, null, null, null, null);
            case EFFECT -> new ExhibitView(id, arms, null, effects(results, subject), null, null, null, null);
            case GROUPS -> new ExhibitView(id, arms, null, null, groups(results, subject), null, null, null);
            default -> new ExhibitView(id, arms, null, null, null, luck(results, subject), null, null);
        };
    }

    private static SummaryView curves(RunResults results, Subject subject) {
        var all = results.summary(subject.indicator(), subject.group());
        var ids = shown(results, subject).stream().map(NamedArm::id).toList();
        return of(
                all, all.arms().stream().filter(arm -> ids.contains(arm.arm())).toList());
    }

    /** As far as the month of the subject: what comes after may be what is asked. */
    private static SummaryView baseline(RunResults results, Subject subject) {
        var all = results.summary(subject.indicator(), subject.group());
        var known = subject.month() == 0 ? all.months().size() : subject.month();
        var arm = all.arms().get(0);
        var spreads = IntStream.range(0, arm.spreads().size())
                .mapToObj(month -> month < known ? arm.spreads().get(month) : UNTOLD)
                .toList();
        return of(all, List.of(new Summary.ArmSummary(arm.arm(), arm.title(), spreads)));
    }

    private static SummaryView of(Summary all, List<Summary.ArmSummary> arms) {
        return SummaryView.of(new Summary(all.indicator(), all.group(), all.n(), all.months(), arms), List.of());
    }

    /** The baseline first. */
    private static List<NamedArm> shown(RunResults results, Subject subject) {
        var all = results.manifest().arms();
        return all.stream()
                .filter(arm -> subject.arms().isEmpty() || subject.arms().contains(arm.id()) || arm.equals(all.get(0)))
                .toList();
    }

    private static List<ComparisonView> effects(RunResults results, Subject subject) {
        return shown(results, subject).stream()
                .skip(1)
                .map(arm -> ComparisonView.of(results.comparison(arm.id(), subject.indicator(), subject.group())))
                .toList();
    }

    private static GroupsView groups(RunResults results, Subject subject) {
        return GroupsView.of(
                results.manifest(),
                subject.arm(),
                subject.indicator(),
                Answers.month(results, subject),
                Answers.groups(results, subject));
    }

    private static LuckView luck(RunResults results, Subject subject) {
        var unit = results.manifest().indicator(subject.indicator()).unit();
        return LuckView.of(Answers.luck(results, subject), subject.indicator(), unit);
    }
}
