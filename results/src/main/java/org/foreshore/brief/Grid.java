package org.foreshore.brief;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.each;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;

/** A table of numbers; the first cell of a row names it. */
final class Grid {

    private final String caption;
    private final List<DomContent> heads;
    private final List<List<DomContent>> rows = new ArrayList<>();

    Grid(String caption, List<DomContent> heads) {
        this.caption = caption;
        this.heads = List.copyOf(heads);
    }

    Grid row(DomContent name, List<DomContent> cells) {
        if (cells.size() != heads.size() - 1) {
            throw new IllegalArgumentException("%d cells for %d columns".formatted(cells.size() + 1, heads.size()));
        }
        var row = new ArrayList<DomContent>();
        row.add(name);
        row.addAll(cells);
        rows.add(row);
        return this;
    }

    Grid row(String name, List<DomContent> cells) {
        return row(text(name), cells);
    }

    DomContent content() {
        return table(
                caption(caption),
                thead(tr(each(heads, head -> th(head).attr("scope", "col")))),
                tbody(each(rows, Grid::line)));
    }

    private static DomContent line(List<DomContent> row) {
        return tr(th(row.get(0)).attr("scope", "row"), each(row.subList(1, row.size()), cell -> td(cell)));
    }
}
