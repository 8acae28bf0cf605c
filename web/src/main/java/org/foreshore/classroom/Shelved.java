package org.foreshore.classroom;

import java.util.List;
import org.foreshore.problem.Finding;
import org.jspecify.annotations.Nullable;

/** A lesson of the library as it stands there now. @param asked null if it is broken; then the findings say why */
public record Shelved(String id, @Nullable LessonAsked asked, List<Finding> findings) {

    public Shelved {
        findings = List.copyOf(findings);
    }

    int order() {
        return asked == null ? Integer.MAX_VALUE : asked.lesson().order();
    }
}
