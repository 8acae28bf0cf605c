package org.foreshore.brief;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.section;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foreshore.outcome.Group;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.statistics.Verdict;
import org.foreshore.store.Headline;
import org.foreshore.store.Headline.Kind;

/** What would change our mind: what is undecided, what it takes to settle it, and what was not measured. */
record Doubts(Subject subject, MainFinding finding) {

    DomContent content() {
        var said = new ArrayList<String>();
        said.addAll(effects());
        findLead().ifPresent(said::add);
        if (said.isEmpty() && !finding.effects().isEmpty()) {
            said.add(subject.words().say(isSame() ? "brief.doubt.same" : "brief.doubt.none", subject.what()));
        }
        findOthers().ifPresent(said::add);
        said.add(parameters());
        return section(h2(subject.words().say("brief.doubts.title")), ul(each(said, one -> li(one))));
    }

    private boolean isSame() {
        return finding.effects().stream().allMatch(effect -> effect.difference().identical());
    }

    private List<String> effects() {
        return finding.effects().stream()
                .filter(effect -> !effect.isSure() && !effect.difference().identical())
                .map(effect -> subject.words()
                        .say(
                                "brief.doubt.effect",
                                subject.title(effect.arm()),
                                subject.what(),
                                settled(effect.difference())))
                .toList();
    }

    /** Whether the best is ahead of the next. */
    private Optional<String> findLead() {
        return finding.findLead()
                .filter(lead -> !lead.identical())
                .filter(lead -> lead.verdict(finding.findBest().orElseThrow().better()) == Verdict.INDISTINGUISHABLE)
                .map(lead -> subject.words()
                        .say(
                                "brief.doubt.lead",
                                subject.title(finding.findBest().orElseThrow().arm()),
                                subject.title(finding.findSecond().orElseThrow().arm()),
                                settled(lead)));
    }

    private String settled(PairedDifference difference) {
        var words = subject.words();
        var wanted = difference.findMorePairsToSettle();
        return wanted.isPresent()
                ? words.say("brief.doubt.settled", words.count("more", wanted.getAsLong()))
                : words.say("brief.doubt.never");
    }

    /** The other indicators of the run, counted. */
    private Optional<String> findOthers() {
        var words = subject.words();
        var others = subject.manifest().headlines().stream()
                .filter(said -> said.per().isEmpty() && !said.kind().isShortfall())
                .filter(said -> !said.indicator().equals(subject.outcome().id()))
                .toList();
        var undecided =
                others.stream().filter(said -> said.kind() == Kind.UNDECIDED).toList();
        var soon = undecided.stream()
                .mapToDouble(Headline::morePairs)
                .filter(more -> more <= subject.results().replications())
                .count();
        return undecided.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(
                        soon == 0 ? "brief.doubt.others.none" : "brief.doubt.others",
                        words.number(undecided.size(), 0),
                        words.number(others.size(), 0),
                        words.number(soon, 0)));
    }

    /** Of a run with the documented parameters, luck is all the spread there is. */
    private String parameters() {
        var words = subject.words();
        if (subject.members() == 0) {
            return words.say("brief.doubt.parameters.none");
        }
        var part = part();
        return Double.isNaN(part)
                ? words.say("brief.doubt.parameters.unknown", words.number(subject.members(), 0))
                : words.say(
                        "brief.doubt.parameters",
                        words.number(subject.members(), 0),
                        words.number(100 * part, 0),
                        words.number(100 * (1 - part), 0));
    }

    /** Of the spread of the difference that the best makes, or else the last. */
    private double part() {
        var last = subject.arms().get(subject.arms().size() - 1);
        var arm = finding.findBest().map(Effect::arm).orElse(last).id();
        return subject
                .results()
                .budgets(arm, subject.outcome().id(), Group.ALL.dimension(), subject.lastMonth(), subject.ensemble())
                .stream()
                .mapToDouble(budget -> budget.difference().partOfParameters())
                .findFirst()
                .orElse(Double.NaN);
    }
}
