package org.foreshore.brief;

import static j2html.TagCreator.b;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import org.foreshore.scenario.Arm;
import org.foreshore.scenario.Scheduled;
import org.foreshore.store.Manifest.NamedArm;
import org.foreshore.vocabulary.ComponentSpec;
import org.foreshore.wording.Wording;

/** What was tried: the levers of each alternative in plain words, with dates, strength and money. */
record Programmes(Subject subject) {

    /** Levers told in full; more would not fit on two pages. */
    static final int MOST = 10;

    /** So many can be told with all that can be set. */
    private static final int FEW = 4;

    DomContent content() {
        var words = subject.words();
        var list = dl();
        var told = 0;
        for (var i = 0; i < subject.drawn().size(); i++) {
            var world = subject.drawn().get(i);
            var arm = arm(world);
            if (i == 0 && arm.levers().isEmpty()) {
                continue;
            }
            var free = Math.max(0, MOST - told);
            list.with(dt(Swatch.of(i, subject.title(world))), dd(levers(arm, free)));
            told += Math.min(free, arm.levers().size());
        }
        return section(h2(words.say("brief.programmes.title")), list, shocks()).withClass("programmes");
    }

    private Arm arm(NamedArm world) {
        return subject.scenario().arms().get(subject.manifest().armIndex(world.id()));
    }

    private DomContent levers(Arm arm, int most) {
        var words = subject.words();
        if (arm.levers().isEmpty()) {
            return text(words.say("brief.programmes.none"));
        }
        var told = arm.levers().stream().limit(most).map(this::lever).toList();
        var items = new ArrayList<DomContent>(told);
        var others = arm.levers().stream().skip(told.size()).map(this::name).toList();
        if (!others.isEmpty()) {
            items.add(li(words.say("brief.programmes.more", String.join(words.say("list.names"), others))));
        }
        return ul(each(items, item -> item));
    }

    private String name(Scheduled lever) {
        var spec = subject.catalogue().findLever(lever.id());
        return words().named(
                        "lever." + lever.id(), spec.map(ComponentSpec::title).orElse(lever.id()));
    }

    private DomContent lever(Scheduled lever) {
        var says = subject.catalogue()
                .findLever(lever.id())
                .filter(spec -> isShort())
                .map(spec -> words().named("lever.%s.says".formatted(lever.id()), spec.says()) + " ");
        var pieces = String.join(words().say("list.pieces"), new LeverWords(subject, isShort()).of(lever));
        return li(Phrase.of(words(), "brief.lever", b(name(lever)), says.orElse("") + pieces + "."));
    }

    private Wording words() {
        return subject.words();
    }

    private boolean isShort() {
        return subject.scenario().arms().stream()
                        .mapToInt(arm -> arm.levers().size())
                        .sum()
                <= FEW;
    }

    /** What befalls every world alike, told because it is no lever. */
    private DomContent shocks() {
        var words = subject.words();
        var shocks = subject.scenario().shocks().stream()
                .limit(MOST)
                .map(new ShockWords(subject)::of)
                .toList();
        return shocks.isEmpty()
                ? p(words.say("brief.shocks.none"))
                : p(words.say("brief.shocks", String.join(words.say("list.names"), shocks)));
    }
}
