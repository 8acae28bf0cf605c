package org.foreshore.paper;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.each;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;

/** A table with a caption; the first cell of a row names it. An empty cell is one to fill in by hand. */
final class Table {

    private final String title;
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String title, String... columns) {
        this.title = title;
        this.columns = List.of(columns);
    }

    Table row(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("%d cells for %d columns".formatted(cells.length, columns.size()));
        }
        rows.add(List.of(cells));
        return this;
    }

    /** So many rows to fill in by hand. */
    Table blank(int count) {
        for (var i = 0; i < count; i++) {
            rows.add(columns.stream().map(column -> "").toList());
        }
        return this;
    }

    DomContent content() {
        return table(
                caption(title),
                thead(tr(each(columns, column -> th(column).attr("scope", "col")))),
                tbody(each(rows, Table::line)));
    }

    private static DomContent line(List<String> row) {
        return tr(
                th(row.get(0)).attr("scope", "row"),
                each(row.subList(1, row.size()), cell -> td(cell).withCondClass(cell.isEmpty(), "blank")));
    }
}
