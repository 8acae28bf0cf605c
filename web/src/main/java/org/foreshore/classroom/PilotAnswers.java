package org.foreshore.classroom;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.foreshore.exit.Decision;
import org.foreshore.job.SandboxLab;
import org.foreshore.lab.Designs;
import org.foreshore.lab.Verdict;
import org.foreshore.lesson.Figure;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.statistics.Sample;
import org.foreshore.statistics.StudentT;

/** What a sandbox tried in many countries says to a question. */
final class PilotAnswers {

    private PilotAnswers() {}

    static Answer of(Figure figure, SandboxLab.Answer tried) {
        var countries = Objects.requireNonNull(tried.verdicts().get(Designs.PLANNED));
        var first = countries.get(0);
        return switch (figure) {
            case FOUND -> Answer.of(first.estimate(), first.low(), first.high());
            case DECISION -> Answer.named(nameOf(first));
            case AT_SITES -> mean(countries, each -> each.truth().onTreated());
            case AT_SCALE -> mean(countries, each -> each.truth().atScale());
            case SEES -> Answers.share(tried.summaries().get(0).power(), countries.size());
            case RIGHT -> share(countries, Verdict::isRight);
            default -> share(countries, Verdict::scales);
        };
    }

    /** What the rule said after the test as planned. */
    private static String nameOf(Verdict verdict) {
        return verdict.extended()
                ? nameOf(Decision.EXTEND)
                : nameOf(verdict.ground().decision());
    }

    private static String nameOf(Decision decision) {
        return decision.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** With the interval that so many countries leave. */
    private static Answer mean(List<Verdict> countries, ToDoubleFunction<Verdict> figure) {
        var all = Sample.defined(countries.stream().mapToDouble(figure).toArray());
        double mean = Sample.mean(all);
        double error = Sample.standardDeviation(all) / Math.sqrt(all.length);
        double half = StudentT.critical(PairedDifference.USUAL_LEVEL, all.length - 1) * error;
        return Answer.of(mean, mean - half, mean + half);
    }

    private static Answer share(List<Verdict> countries, Predicate<Verdict> test) {
        var cases = countries.size();
        return Answers.share(countries.stream().filter(test).count() / (double) cases, cases);
    }
}
