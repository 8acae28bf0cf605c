package org.foreshore.story;

import java.util.List;

/**
 * One resident in every arm of one replication: the same person with the same luck, so that whatever differs is owed to the
 * policy.
 *
 * @param chapters one for each arm, the baseline first
 */
public record Story(Profile profile, int replication, List<Chapter> chapters) {

    public Story {
        chapters = List.copyOf(chapters);
    }

    /** Whether the resident ends online in one arm and offline in another. */
    public boolean endsOtherwise() {
        return chapters.stream()
                        .map(chapter -> chapter.ending().online())
                        .distinct()
                        .count()
                > 1;
    }

    /**
     * In what the resident of an arm was ahead of the same one in the baseline when going online for the last time; empty unless
     * the arm ends online by such a turn and the baseline offline.
     */
    public List<Advantage> advantages(int arm) {
        var ending = chapters.get(arm).ending();
        if (!ending.online() || ending.month() < 0 || chapters.get(0).ending().online()) {
            return List.of();
        }
        return Advantage.of(chapters.get(arm), chapters.get(0), ending.month());
    }
}
