package org.foreshore.brief;

import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;
import j2html.tags.specialized.DlTag;
import java.util.List;
import org.foreshore.store.Manifest;

/** Where the numbers come from, and how anybody gets the same. */
record Origin(Subject subject) {

    private static final List<String> FILES = List.of("comparison.csv", "summary.csv", "costs.csv", "transitions.csv");

    /** Digits by which a file is told apart; the manifest has all. */
    private static final int SHORT = 16;

    DomContent content() {
        var words = subject.words();
        return section(
                        h2(words.say("brief.origin.title")),
                        facts(subject.manifest()),
                        p(words.say("brief.origin.verify")),
                        div(code("./foreshore verify " + subject.manifest().id()))
                                .withClass("verify"))
                .withClass("origin");
    }

    private DlTag facts(Manifest manifest) {
        var words = subject.words();
        var from = manifest.provenance();
        var facts = dl().withClass("facts");
        fact(facts, "brief.origin.run", manifest.id());
        fact(facts, "brief.origin.version", from.engineVersion() + " (" + from.commit() + ")");
        fact(facts, "brief.origin.revision", cut(from.modelRevision()));
        fact(facts, "brief.origin.seed", Long.toString(from.seed()));
        fact(facts, "brief.origin.replications", words.number(from.replications(), 0));
        fact(facts, "brief.origin.residents", words.number(from.residents(), 0));
        fact(facts, "brief.origin.represented", words.number(from.representedPopulation(), 0));
        fact(facts, "brief.origin.finished", words.date(manifest.finished().replaceFirst("T.*", "")));
        fact(facts, "brief.origin.scenario", cut(from.scenarioHash()));
        for (var file : FILES) {
            var hash = manifest.outputs().get(file);
            if (hash != null) {
                facts.with(dt(file), dd(code(cut(hash))));
            }
        }
        return facts;
    }

    private static String cut(String hash) {
        return hash.substring(0, Math.min(SHORT, hash.length()));
    }

    private void fact(DlTag facts, String key, String value) {
        facts.with(dt(subject.words().say(key)), dd(code(value)));
    }
}
