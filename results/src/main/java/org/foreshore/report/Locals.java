package org.foreshore.report;

import java.util.List;

/** Where the figures of localities come from: memory while a run goes on, its file afterwards. */
interface Locals {

    /** An indicator of a group in every locality, in an arm and a month. */
    default List<LocalComparison> find(String arm, String indicator, String group, String month) {
        return find(new Wanted(arm, month, "", indicator, group));
    }

    List<LocalComparison> find(Wanted wanted);

    /** Which figures are wanted. @param locality id, or empty for all; indicator likewise */
    record Wanted(String arm, String month, String locality, String indicator, String group) {

        boolean isLocality(String id) {
            return locality.isEmpty() || locality.equals(id);
        }

        boolean isIndicator(String id) {
            return indicator.isEmpty() || indicator.equals(id);
        }
    }
}
