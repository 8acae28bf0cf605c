package org.foreshore.paper;

import static j2html.TagCreator.div;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.util.Locale;
import org.foreshore.lab.Readiness;

/**
 * What a regulator asks of whoever wants a sandbox. Criteria: innovation, benefit, need, readiness, protection, risks and
 * exit, as in Kenya's and Colombia's rules (Communications Authority; Decree 1448 of 2022).
 */
final class Application {

    private Application() {}

    static DomContent of(Dossier dossier) {
        var sandbox = dossier.sandbox();
        var form = new Table("Application", "Asked", "Answer")
                .row("Applicant and experience", "")
                .row(
                        "Kind of sandbox",
                        sandbox.type().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .row("What is new", "")
                .row("Question to be answered", dossier.scenario().question())
                .row("Benefit to residents", Plan.hypothesis(dossier))
                .row("Rules to be waived, and why they stand in the way", String.join("; ", sandbox.waivers()))
                .row("Where and with whom", Plan.eligibility(sandbox) + "; " + Say.sites(sandbox.sites()))
                .row("How sites are chosen", Say.assignment(sandbox.sites().assignment()))
                .row("How long", Plan.time(dossier))
                .row("What was tested before", "")
                .row("Protection of those who take part", Plan.safeguards(sandbox))
                .row("What data are held, why and for how long", "")
                .row("What is done when it ends", Plan.exit(sandbox))
                .row("How it would go to scale", Plan.transition(sandbox))
                .row("Money", Plan.budget(sandbox))
                .row("Place, date and signature", "");
        var checks = new Table("Readiness", "Criterion", "Met", "What was looked at");
        Readiness.of(sandbox)
                .items()
                .forEach(item -> checks.row(item.id(), item.met() ? "yes" : "no: state the exception", item.says()));
        return div(
                form.content(),
                p("What is not met may be approved all the same, with a reason on record."),
                checks.content());
    }
}
