package org.foreshore.brief;

import static j2html.TagCreator.br;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.foreshore.outcome.Group;
import org.foreshore.report.Each;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.store.Headline;
import org.foreshore.store.Headline.Kind;
import org.foreshore.store.Manifest.Indicator;
import org.foreshore.store.Manifest.NamedArm;

/** What it costs: public money, for each improvement, and what levers could not spend or pay. */
record Costs(Subject subject) {

    private static final String SPENT = "public-cost";

    /** What money is divided by: of all that is counted, what is akin to the outcome by name, else the first. */
    Optional<Indicator> findPer() {
        var counted = costs().stream().map(Headline::per).distinct().toList();
        var family = subject.outcome().id().split("-")[0];
        return counted.stream()
                .filter(per -> per.startsWith(family))
                .findFirst()
                .or(() -> counted.stream().findFirst())
                .map(per -> subject.manifest().indicator(per));
    }

    /** One improvement in words. */
    Optional<String> each() {
        return findPer().map(per -> Each.of(subject.words(), per));
    }

    private List<Headline> costs() {
        return subject.manifest().headlines().stream()
                .filter(said -> !said.per().isEmpty())
                .toList();
    }

    private Optional<Headline> findCost(NamedArm arm) {
        return findPer()
                .flatMap(per -> costs().stream()
                        .filter(said ->
                                said.arm().equals(arm.id()) && said.per().equals(per.id()))
                        .findFirst());
    }

    /** The cost of one improvement among the headline numbers, or why there is none. */
    DomContent big(NamedArm arm) {
        return cost(arm, true);
    }

    private DomContent cost(NamedArm arm, boolean isHeadline) {
        return findCost(arm)
                .map(said -> isPriced(said) ? known(said, isHeadline) : why(said))
                .orElseGet(() -> text(subject.words().say("brief.unknown")));
    }

    private static boolean isPriced(Headline said) {
        return said.kind() == Kind.COSTS || said.kind() == Kind.SAVES;
    }

    private DomContent known(Headline said, boolean isHeadline) {
        var figures = new Figures(subject.words());
        var row = String.join("|", "costs.csv", said.arm(), said.month(), said.per(), "");
        var number = Figures.cited(figures.usd(said.estimate()), said.estimate(), row + "cost");
        return span(
                isHeadline ? strong(number).withClass("number") : number,
                br(),
                span(Rows.interval(
                                subject.words(),
                                said.level(),
                                Figures.cited(figures.usd(said.low()), said.low(), row + "low"),
                                Figures.cited(figures.usd(said.high()), said.high(), row + "high"),
                                figures.usd(said.low()).equals(figures.usd(said.high()))))
                        .withClass("small"));
    }

    private DomContent why(Headline said) {
        return span(subject.words().say("brief.cost." + said.kind().id())).withClass("small");
    }

    DomContent content() {
        var words = subject.words();
        if (!subject.measures(SPENT, Group.ALL.id())) {
            return section(h2(words.say("brief.costs.unmeasured")));
        }
        var grid = new Grid(words.say("brief.costs.caption", words.month(subject.lastMonth())), heads());
        subject.drawnAlternatives()
                .forEach(arm -> grid.row(Swatch.of(subject.drawn().indexOf(arm), subject.title(arm)), row(arm)));
        return section(
                h2(title()),
                subject.alternatives().isEmpty() ? div() : grid.content(),
                p(words.say("brief.costs.note")).withClass("small"));
    }

    private List<DomContent> heads() {
        var words = subject.words();
        var heads = new ArrayList<DomContent>(
                List.of(text(words.say("brief.glance.alternative")), text(words.say("brief.costs.spent"))));
        each().ifPresent(each -> heads.add(text(words.say("brief.costs.each", each))));
        heads.add(text(words.say("brief.costs.unspent")));
        heads.add(text(words.say("brief.costs.unfunded")));
        return heads;
    }

    private List<DomContent> row(NamedArm arm) {
        var cells = new ArrayList<DomContent>(List.of(spent(arm)));
        if (findPer().isPresent()) {
            cells.add(cost(arm, false));
        }
        cells.add(shortfall(arm, Kind.UNSPENT));
        cells.add(shortfall(arm, Kind.UNFUNDED));
        return cells;
    }

    private DomContent spent(NamedArm arm) {
        var last = moreSpent(arm);
        var indicator = subject.manifest().indicator(SPENT);
        var row = Rows.comparison(arm.id(), subject.lastMonth(), SPENT, Group.ALL.id());
        var figures = new Figures(subject.words());
        return span(
                Figures.cited(figures.change(last, indicator), last.estimate(), row + "difference"),
                br(),
                span(last.identical() ? text("") : Rows.interval(subject, last, indicator, row))
                        .withClass("small"));
    }

    private PairedDifference moreSpent(NamedArm arm) {
        var differences =
                subject.results().comparison(arm.id(), SPENT, Group.ALL.id()).differences();
        return differences.get(differences.size() - 1);
    }

    /** Where nothing is counted that money could be divided by, the largest sum itself. */
    private String mostSpent() {
        var words = subject.words();
        return subject.alternatives().stream()
                .max(Comparator.comparingDouble(arm -> Math.abs(moreSpent(arm).estimate())))
                .filter(arm -> moreSpent(arm).estimate() != 0)
                .map(arm -> words.say(
                        moreSpent(arm).estimate() > 0 ? "brief.costs.title.takes" : "brief.costs.title.brings",
                        subject.title(arm),
                        new Figures(words).usd(Math.abs(moreSpent(arm).estimate()))))
                .orElseGet(() -> words.say("brief.costs.title.nothing"));
    }

    private DomContent shortfall(NamedArm arm, Kind kind) {
        return subject.manifest().headlines().stream()
                .filter(said -> said.kind() == kind && said.arm().equals(arm.id()))
                .findFirst()
                .map(said -> Figures.cited(
                        new Figures(subject.words()).usd(said.estimate()),
                        said.estimate(),
                        String.join("|", "manifest.json", said.arm(), kind.id(), "estimate")))
                .orElseGet(() -> text(subject.words().say("brief.costs.none")));
    }

    /** What is free, else the cheapest improvement, if any has a price. */
    private String title() {
        var priced = subject.alternatives().stream()
                .flatMap(arm -> findCost(arm).stream())
                .filter(Costs::isPriced)
                .sorted(Comparator.comparingDouble(Headline::estimate))
                .toList();
        var free = priced.stream().filter(said -> said.estimate() == 0).toList();
        if (!free.isEmpty()) {
            return free(free);
        }
        return priced.isEmpty() ? unpriced() : cheapest(priced.get(0));
    }

    private String unpriced() {
        return each().isPresent() ? subject.words().say("brief.costs.title.none") : mostSpent();
    }

    private String free(List<Headline> free) {
        var names = free.stream()
                .map(said -> subject.words().say("brief.quoted", Author.name(said.armTitle())))
                .toList();
        return subject.words()
                .say("brief.costs.title.free", String.join(subject.words().say("list.names"), names));
    }

    private String cheapest(Headline said) {
        return subject.words()
                .say(
                        said.kind() == Kind.SAVES ? "brief.costs.title.saves" : "brief.costs.title.cheapest",
                        Author.name(said.armTitle()),
                        new Figures(subject.words()).usd(Math.abs(said.estimate())),
                        each().orElseThrow());
    }
}
