package org.foreshore.paper;

import static j2html.TagCreator.div;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import org.foreshore.sandbox.Partner;

/** Who has a part in the sandbox, by influence and interest; numbers in the picture are those of the table. */
final class StakeholderMap {

    private static final int CELL = 100;
    private static final int LEVELS = 5;
    private static final int SIDE = LEVELS * CELL;

    /** Whom one usually forgets. As in the role packs of sandbox trainings. */
    private static final List<String> USUAL = List.of(
            "Ministry of communications",
            "Regulator",
            "Local government",
            "Operators",
            "Community networks, civil society",
            "Small firms",
            "Residents: women, villages, people with a disability",
            "Data protection authority",
            "Treasury",
            "Donors");

    private StakeholderMap() {}

    static DomContent of(Dossier dossier) {
        var partners = dossier.sandbox().partners();
        var table = new Table("Who, and how", "Number and name", "Part in it", "Influence, 1 to 5", "Interest, 1 to 5");
        for (var i = 0; i < partners.size(); i++) {
            var partner = partners.get(i);
            table.row(
                    "%d %s".formatted(i + 1, partner.name()),
                    partner.role(),
                    "" + partner.influence(),
                    "" + partner.interest());
        }
        table.blank(Math.max(2, USUAL.size() - partners.size()));
        return div(
                rawHtml(picture(partners)),
                p("Often forgotten: " + String.join(", ", USUAL).toLowerCase(Locale.ROOT) + "."),
                table.content());
    }

    private static String picture(List<Partner> partners) {
        var svg = new StringBuilder();
        svg.append("<svg class=\"map\" viewBox=\"-40 -10 560 560\" role=\"img\" aria-label=\"")
                .append("Influence upwards, interest to the right; the table below says the same\">");
        svg.append("<rect x=\"0\" y=\"0\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#555\"/>"
                .formatted(SIDE, SIDE));
        svg.append("<path d=\"M250 0V500M0 250H500\" stroke=\"#999\" stroke-dasharray=\"4 4\"/>");
        quadrant(svg, 10, 20, "Keep satisfied");
        quadrant(svg, 260, 20, "Work together");
        quadrant(svg, 10, 490, "Keep an eye on");
        quadrant(svg, 260, 490, "Keep informed");
        svg.append("<text x=\"250\" y=\"535\" text-anchor=\"middle\">Interest</text>")
                .append("<text transform=\"translate(-15 250) rotate(-90)\" text-anchor=\"middle\">Influence</text>");
        for (var i = 0; i < partners.size(); i++) {
            dot(svg, partners, i);
        }
        return svg.append("</svg>").toString();
    }

    private static void quadrant(StringBuilder svg, int x, int y, String says) {
        svg.append("<text x=\"%d\" y=\"%d\" class=\"quiet\">%s</text>".formatted(x, y, says));
    }

    /** Those of one cell stand beside each other. */
    private static void dot(StringBuilder svg, List<Partner> partners, int index) {
        var partner = partners.get(index);
        var before = partners.subList(0, index).stream()
                .filter(other -> other.influence() == partner.influence() && other.interest() == partner.interest())
                .count();
        var x = (partner.interest() - 1) * CELL + 25 + before % 3 * 26;
        var y = SIDE - partner.influence() * CELL + 45 + before / 3 * 26;
        svg.append("<circle cx=\"%d\" cy=\"%d\" r=\"12\" fill=\"#fff\" stroke=\"#1d5f8a\" stroke-width=\"2\"/>"
                .formatted(x, y));
        svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%d</text>".formatted(x, y + 5, index + 1));
    }
}
