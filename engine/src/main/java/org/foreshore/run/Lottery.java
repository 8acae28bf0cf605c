package org.foreshore.run;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.foreshore.outcome.Group;
import org.foreshore.outcome.Site;
import org.foreshore.pilot.Chosen;
import org.foreshore.pilot.Part;
import org.foreshore.sandbox.Sites;
import org.foreshore.unit.Share;
import org.foreshore.world.World;

/**
 * Draws who is invited at the sites of a pilot, from the residents who live there when it begins: so many of those of the
 * group in which the outcome is measured, and others as their lots fall.
 */
final class Lottery {

    private final World world;
    private final Group group;
    private final int settlements;
    private final List<Part> parts = new ArrayList<>();

    /** @param world at the end of the last month before the start */
    Lottery(World world, Group group) {
        this.world = world;
        this.group = group;
        settlements = world.population().settlements().size();
    }

    /** Those told apart in all lotteries so far; the number of each follows those of the settlements. */
    List<Part> parts() {
        return List.copyOf(parts);
    }

    Chosen draw(Sites plan, List<Site> chosen) {
        var drawing = new Drawing(plan);
        chosen.forEach(drawing::at);
        return new Chosen(drawing.whole, drawing.sites, drawing.lots);
    }

    /** The sites of one pilot: each as a whole, and who is invited there and who is not as units of their own. */
    private final class Drawing {

        private final Sites plan;
        private final List<Site> whole = new ArrayList<>();
        private final List<Site> sites = new ArrayList<>();
        private final SortedMap<Integer, Share> lots = new TreeMap<>();
        private int treated;

        Drawing(Sites plan) {
            this.plan = plan;
        }

        void at(Site site) {
            long people = world.society().people(site.number(), group);
            long invited = site.isTreated() ? invited(plan, site, treated++, people) : 0;
            double saturation = people == 0 ? 0 : (double) invited / people;
            var drawn = world.society().lots(site.number(), group, invited);
            whole.add(whole(site, invited > 0, saturation));
            if (invited > 0) {
                lots.put(site.number(), drawn);
                sites.add(part(plan, site, site.start(), saturation, saturation, new Part(site.number(), drawn, true)));
            }
            if (invited < people) {
                var others = new Part(site.number(), drawn, false);
                sites.add(part(plan, site, Site.NEVER, saturation, 1 - saturation, others));
            }
        }
    }

    private static Site whole(Site site, boolean isReached, double saturation) {
        return new Site(
                site.number(),
                site.urban(),
                site.residents(),
                isReached ? site.start() : Site.NEVER,
                site.stratum(),
                site.score(),
                site.number(),
                saturation);
    }

    private long invited(Sites plan, Site site, int place, long people) {
        double wanted = plan.hasSaturations()
                ? people * plan.saturation(place)
                : plan.invitations() > 0
                        ? plan.invitations() / world.weight(site.urban())
                        : people * plan.invited().value();
        return Math.min(people, Math.round(wanted));
    }

    /** Lots are drawn within settlements, unless settlements are drawn as well. */
    private Site part(Sites plan, Site site, int start, double saturation, double part, Part who) {
        parts.add(who);
        return new Site(
                settlements + parts.size() - 1,
                site.urban(),
                site.residents() * part,
                start,
                plan.hasSaturations() ? site.stratum() : site.number(),
                Double.NaN,
                site.number(),
                saturation);
    }
}
