package org.foreshore.paper;

import static j2html.TagCreator.div;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import org.foreshore.lab.Verdict;
import org.foreshore.outcome.Step;

/** Month by month: what was seen, done and decided, by whom and why; a form as long as nothing was tried. */
final class GuardrailLog {

    private GuardrailLog() {}

    static DomContent of(Dossier dossier) {
        return dossier.tried().map(tried -> filled(dossier, tried)).orElseGet(() -> form(dossier));
    }

    private static DomContent filled(Dossier dossier, Verdict tried) {
        var table = new Table("What happened", "Month", "What", "Who", "Evidence", "Reason");
        tried.log()
                .steps()
                .forEach(step -> table.row(
                        Say.month(dossier.month(step.month())),
                        what(step),
                        step.actor(),
                        step.evidence(),
                        step.reason()));
        return div(
                p("The log of one synthetic sandbox, number %d.".formatted(tried.replication() + 1)), table.content());
    }

    private static String what(Step step) {
        return step.isRemark() ? "Remark while " + Say.lower(step.to()) : "Becomes " + Say.lower(step.to());
    }

    private static DomContent form(Dossier dossier) {
        var table = new Table(
                "To be filled in each month",
                "Month",
                "Figures of the guardrails",
                "Beyond a bar?",
                "Done",
                "Who",
                "Reason");
        for (var month = 0; month < dossier.sandbox().timetable().test(); month++) {
            table.row(Say.month(dossier.sandbox().from().plusMonths(month)), "", "", "", "", "");
        }
        return table.content();
    }
}
