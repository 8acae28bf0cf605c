package org.foreshore.reading;

import java.util.List;
import org.foreshore.lesson.Lesson;
import org.foreshore.problem.Finding;

/** A lesson in the words of a valid translation, and what seemed odd about that. */
public record Translation(Lesson lesson, List<Finding> warnings) {

    public Translation {
        warnings = List.copyOf(warnings);
    }
}
