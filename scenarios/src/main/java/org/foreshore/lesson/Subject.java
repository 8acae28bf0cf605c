package org.foreshore.lesson;

import java.util.List;

/**
 * Where in a trial to look.
 *
 * @param trial id within the lesson
 * @param groups to tell apart, where groups are compared; else none
 * @param arms to show beside the baseline, where arms are shown; none for all
 * @param month counted from 1, the first of the horizon; 0 for the last
 */
public record Subject(
        String trial, String arm, String indicator, String group, List<String> groups, List<String> arms, int month) {

    public Subject {
        groups = List.copyOf(groups);
        arms = List.copyOf(arms);
    }
}
