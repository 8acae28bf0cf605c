package org.foreshore.lab;

import java.util.List;
import java.util.stream.Stream;
import org.foreshore.outcome.Breach;
import org.foreshore.outcome.Step;
import org.foreshore.outcome.Trial;

/** What guardrails said of a sandbox. */
record Alarms(LabQuestion question, Trial trial) {

    private Stream<Step> steps() {
        return trial.log().steps().stream()
                .filter(step -> step.breach()
                        .filter(breach -> breach.bar() == Breach.Bar.GUARDRAIL)
                        .isPresent());
    }

    boolean spoke() {
        return steps().findAny().isPresent();
    }

    /** Lines that are owed to a figure of residents. */
    List<Step> ofResidents() {
        return steps().filter(step -> step.breach()
                        .filter(breach -> question.knows(breach.metric()))
                        .isPresent())
                .toList();
    }

    /** Whether one of a group spoke. */
    boolean isUnfair() {
        return ofResidents().stream()
                .anyMatch(step -> step.breach()
                        .filter(breach -> !breach.group().equals("all"))
                        .isPresent());
    }
}
