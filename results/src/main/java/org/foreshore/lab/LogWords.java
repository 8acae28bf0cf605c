package org.foreshore.lab;

import java.util.Locale;
import org.foreshore.outcome.Breach;
import org.foreshore.outcome.SandboxLog;
import org.foreshore.outcome.Step;

/** Puts the figures of a decision log into words: title, group and unit of what was seen, and the bar it was held against. */
record LogWords(LabQuestion question) {

    SandboxLog of(SandboxLog log) {
        return new SandboxLog(log.steps().stream()
                .map(step -> step.breach().map(breach -> said(step, breach)).orElse(step))
                .toList());
    }

    private Step said(Step step, Breach breach) {
        return switch (breach.bar()) {
            case GUARDRAIL ->
                step.saying(
                        question.knows(breach.metric())
                                ? "%s: %s worse than the comparison"
                                        .formatted(named(breach), change(breach, breach.figure()))
                                : usd(breach.figure()) + " spent by the package",
                        "more than the %s allowed, for %s"
                                .formatted(
                                        change(breach, breach.threshold()),
                                        breach.months() == 1 ? "a month" : breach.months() + " months in a row"));
            case GATE ->
                step.saying(
                        "%s: %s better than the comparison so far"
                                .formatted(named(breach), change(breach, breach.figure())),
                        "less than the %s asked for at the stage gate".formatted(change(breach, breach.threshold())));
            case CAP ->
                step.saying(
                        used(breach, breach.figure()),
                        "the cap of %s is reached%s"
                                .formatted(
                                        used(breach, breach.threshold()),
                                        step.isRemark() ? ": the intake closes" : ""));
        };
    }

    private static String used(Breach breach, double size) {
        return switch (breach.metric()) {
            case Breach.RESIDENTS -> String.format(Locale.ROOT, "%,.0f residents served by the package", size);
            case Breach.TRANSACTIONS ->
                String.format(Locale.ROOT, "%,.0f procedures done online or with help at the sites", size);
            default -> usd(size) + " spent by the package";
        };
    }

    private String named(Breach breach) {
        return question.named(breach.metric(), breach.group());
    }

    private String change(Breach breach, double size) {
        return question.knows(breach.metric()) ? question.change(breach.metric(), size) : usd(size);
    }

    private static String usd(double usd) {
        return String.format(Locale.ROOT, "USD %,.0f", usd);
    }
}
