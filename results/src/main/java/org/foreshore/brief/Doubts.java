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
import java.util.stream.Stream;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.store.Headline;
import org.foreshore.store.Headline.Kind;

/** What would change our mind: what is undecided, what it takes to settle it, and what was not measured. */
record Doubts(Subject subject) {

    /** Effects told one by one; of more, how many. */
    private static final int MOST = 4;

    DomContent content() {
        var said = new ArrayList<String>();
        if (!subject.alternatives().isEmpty() && isUntold()) {
            said.add(subject.words().say("brief.doubt.untold"));
        } else {
            said.addAll(effects());
        }
        findLead().ifPresent(said::add);
        if (said.isEmpty() && !subject.alternatives().isEmpty()) {
            said.add(subject.words().say(isSame() ? "brief.doubt.same" : "brief.doubt.none", subject.what()));
        }
        findOthers().ifPresent(said::add);
        said.addAll(new SpreadSources(subject).say());
        return section(h2(subject.words().say("brief.doubts.title")), ul(each(said, one -> li(one))));
    }

    private boolean isUntold() {
        return subject.ranking().effects().stream().noneMatch(Effect::isTold);
    }

    private boolean isSame() {
        return subject.ranking().effects().stream()
                .allMatch(effect -> effect.difference().identical());
    }

    private List<String> effects() {
        var undecided = subject.ranking().effects().stream()
                .filter(effect -> !effect.isDecided())
                .toList();
        var more = undecided.size() - MOST;
        return Stream.concat(
                        undecided.stream().limit(MOST).map(this::undecided),
                        more > 0
                                ? Stream.of(subject.words()
                                        .say("brief.doubt.more", subject.words().number(more, 0)))
                                : Stream.empty())
                .toList();
    }

    private String undecided(Effect effect) {
        return subject.words()
                .say("brief.doubt.effect", subject.title(effect.arm()), subject.what(), settled(effect.difference()));
    }

    /** Whether the best is ahead of the next. */
    private Optional<String> findLead() {
        return Lead.of(subject)
                .filter(lead -> !lead.difference().identical() && !lead.isSure())
                .map(lead -> subject.words()
                        .say(
                                "brief.doubt.lead",
                                subject.title(lead.best().arm()),
                                subject.title(lead.second().arm()),
                                settled(lead.difference())));
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
}
