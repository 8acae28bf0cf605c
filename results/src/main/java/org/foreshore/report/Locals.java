package org.foreshore.report;

import java.util.List;

/** Where the figures of localities come from: memory while a run goes on, its file afterwards. */
interface Locals {

    /** An indicator of a group in every locality, in an arm and a month. */
    List<LocalComparison> find(String arm, String indicator, String group, String month);
}
