package org.foreshore.classroom;

import java.util.Map;
import java.util.Objects;
import org.foreshore.job.Asked;
import org.foreshore.lesson.Lesson;
import org.foreshore.lesson.Subject;

/** A valid lesson with all that decides its answers. @param trials by id */
public record LessonAsked(Lesson lesson, Map<String, Asked> trials) {

    public LessonAsked {
        trials = Map.copyOf(trials);
    }

    /** What a subject looks at. */
    public Asked trial(Subject subject) {
        return Objects.requireNonNull(trials.get(subject.trial()));
    }
}
