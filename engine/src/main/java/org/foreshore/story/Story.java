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
}
