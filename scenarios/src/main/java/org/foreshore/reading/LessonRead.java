package org.foreshore.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foreshore.lesson.Lesson;
import org.foreshore.problem.Finding;

/** A valid lesson, what it simulates (by the name of the trial), and what seemed odd. */
public record LessonRead(Lesson lesson, Map<String, ScenarioRead> trials, List<Finding> warnings) {

    public LessonRead {
        trials = Collections.unmodifiableMap(new LinkedHashMap<>(trials));
        warnings = List.copyOf(warnings);
    }

    /** The same in other words. */
    public LessonRead saying(Translation translation) {
        return new LessonRead(
                translation.lesson(),
                trials,
                Stream.concat(warnings.stream(), translation.warnings().stream())
                        .toList());
    }
}
