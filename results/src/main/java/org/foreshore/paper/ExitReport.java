package org.foreshore.paper;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import org.foreshore.lab.HoldBack;
import org.foreshore.lab.Verdict;
import org.foreshore.report.Sentence;
import org.foreshore.wording.Wording;

/** What the sandbox found and how it ended, as the government reads it: the truth behind it is not in it. */
final class ExitReport {

    private ExitReport() {}

    static DomContent of(Dossier dossier) {
        var told = dossier.tried().map(tried -> findings(dossier, tried)).orElseGet(() -> form(dossier));
        return div(
                h2("Question"),
                p(dossier.scenario().question()),
                p(Plan.hypothesis(dossier) + "."),
                told,
                new Table("Left to say", "Asked", "Answer")
                        .row("What went otherwise than planned", "")
                        .row("Who was left out or harmed, and what was done", "")
                        .row("What the regulator learnt about its rules", "")
                        .row("What happens to those who took part", "")
                        .row("Where this report is published", "")
                        .content());
    }

    private static DomContent findings(Dossier dossier, Verdict tried) {
        var hypothesis = dossier.sandbox().hypothesis();
        var last = tried.log().steps().get(tried.log().steps().size() - 1);
        var table = new Table("Findings", "Asked", "Answer");
        table.row("Effect found, for the better", change(dossier, tried.estimate()))
                .row(
                        "%s interval"
                                .formatted(Say.percent(dossier.sandbox().exit().level())),
                        change(dossier, tried.low()) + " to " + change(dossier, tried.high()))
                .row("Smallest effect worth having", change(dossier, hypothesis.worthwhile()))
                .row("Chance of as large an effect by luck alone", String.format(Locale.ROOT, "%.3f", tried.pValue()))
                .row("Chance it had to find a worthwhile effect", Say.chance(tried.power()))
                .row("Months from its start to its end", "" + tried.months())
                .row("Spent by the package", Say.money(tried.spentUsd()))
                .row("Cost of running the sandbox", Say.money(tried.costUsd()))
                .row(
                        "Decision by the rule fixed before",
                        tried.ground().decision().title())
                .row("Because", Say.lower(tried.ground()))
                .row(
                        "Where it stands",
                        "%s, %s".formatted(Say.lower(last.to()), Say.month(dossier.month(last.month()))))
                .row("How the test ended", tried.ending().title() + (tried.extended() ? ", then extended" : ""));
        tried.holdBack()
                .filter(HoldBack::isKnown)
                .ifPresent(scaled -> table.row(
                        "Found while scaling, against %d settlements held back".formatted(scaled.held()),
                        "%s (%s to %s)"
                                .formatted(
                                        change(dossier, scaled.estimate()),
                                        change(dossier, scaled.low()),
                                        change(dossier, scaled.high()))));
        return div(table.content(), each(others(dossier, tried), other -> other));
    }

    /** What does not decide, if anything was asked. */
    private static List<DomContent> others(Dossier dossier, Verdict tried) {
        var table = new Table(
                "Other outcomes; they decide nothing",
                "Outcome",
                "Found, for the better",
                "Interval",
                "Chance of as much by luck alone",
                "The same, raised for all of them together (Holm)");
        tried.secondary()
                .forEach(found -> table.row(
                        Say.indicator(dossier.catalogue(), found.indicator())
                                + Sentence.among(Wording.ENGLISH, found.group()),
                        Say.change(dossier.catalogue(), found.indicator(), found.estimate()),
                        "%s to %s"
                                .formatted(
                                        Say.change(dossier.catalogue(), found.indicator(), found.low()),
                                        Say.change(dossier.catalogue(), found.indicator(), found.high())),
                        String.format(Locale.ROOT, "%.3f", found.pValue()),
                        String.format(Locale.ROOT, "%.3f", found.adjusted())));
        return tried.secondary().isEmpty() ? List.of() : List.of(table.content());
    }

    private static DomContent form(Dossier dossier) {
        return new Table("Findings", "Asked", "Answer")
                .row("Effect found, with its interval", "")
                .row(
                        "Smallest effect worth having",
                        change(dossier, dossier.sandbox().hypothesis().worthwhile()))
                .row("Spent by the package, and on running the sandbox", "")
                .row("Guardrails that spoke, and what was done", "")
                .row("Decision by the rule fixed before, and why", "")
                .row("Decision taken, if another, and why", "")
                .content();
    }

    private static String change(Dossier dossier, double size) {
        return Say.change(dossier.catalogue(), dossier.sandbox().hypothesis().indicator(), size);
    }
}
