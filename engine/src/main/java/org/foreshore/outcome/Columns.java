package org.foreshore.outcome;

import java.util.List;

/** The columns of every trajectory of one experiment: each indicator for each group it is measured for. */
public record Columns(List<Column> list) {

    /** One series. @param indicator id of an indicator; @param group id of a {@link Group} */
    public record Column(String indicator, String group) {}

    public Columns {
        list = List.copyOf(list);
    }

    public int size() {
        return list.size();
    }

    /** Position of a series, or -1. */
    public int indexOf(String indicator, String group) {
        return list.indexOf(new Column(indicator, group));
    }
}
