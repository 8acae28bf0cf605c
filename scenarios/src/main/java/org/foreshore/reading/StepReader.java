package org.foreshore.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Node;
import org.foreshore.document.Range;
import org.foreshore.document.Values;
import org.foreshore.lesson.Bar;
import org.foreshore.lesson.Exhibit;
import org.foreshore.lesson.Exhibit.Show;
import org.foreshore.lesson.Notes;
import org.foreshore.lesson.Question;
import org.foreshore.lesson.Step;
import org.foreshore.lesson.Subject;

/** Reads one screen of a lesson. */
final class StepReader {

    static final Range MINUTES = Range.of(1, 240);

    private final SubjectReader subjects;
    private final Findings findings;
    private final Required required;

    StepReader(SubjectReader subjects, Findings findings) {
        this.subjects = subjects;
        this.findings = findings;
        required = new Required(findings);
    }

    Step read(Fields fields) {
        fields.require("minutes");
        var question = section(fields, "question").map(new AskReader(subjects, findings)::read);
        var step = new Step(
                required.text(fields, "title"),
                fields.whole("minutes", 1, MINUTES),
                required.text(fields, "text"),
                section(fields, "picture").map(this::exhibit),
                question,
                section(fields, "reveal").map(this::exhibit),
                texts(fields, "discuss"),
                notes(required.section(fields, "notes"), question));
        if (question.isPresent() != fields.has("reveal")) {
            findings.error(fields.spot(), "a question needs a reveal, and a reveal a question", "");
        }
        fields.refuseOthers();
        return step;
    }

    private Optional<Fields> section(Fields fields, String key) {
        return fields.findMapping(key).map(mapping -> new Fields(mapping, findings));
    }

    private List<String> texts(Fields fields, String key) {
        return fields.findListing(key).map(Node.Listing::items).orElse(List.of()).stream()
                .flatMap(item -> new Values(findings).findText(item).stream())
                .toList();
    }

    private Exhibit exhibit(Fields fields) {
        fields.require("show");
        var ids = Arrays.stream(Show.values()).map(Show::id).toList();
        var show = new Known(findings)
                .find(fields, "show", ids)
                .map(id -> Show.values()[ids.indexOf(id)])
                .orElse(Show.CURVES);
        var subject = subjects.read(fields);
        check(fields, show, subject);
        fields.refuseOthers();
        return new Exhibit(show, subject);
    }

    private void check(Fields fields, Show show, Subject subject) {
        var hasPilot = subjects.findScenario(subject.trial())
                .map(known -> known.pilot().isPresent());
        if (show.isOfPilot() && hasPilot.isPresent() && !hasPilot.get()) {
            findings.error(fields.spotOf("show"), "%s needs a trial of a pilot".formatted(show.id()), "");
        }
        if (show == Show.GROUPS && subject.groups().isEmpty()) {
            findings.error(fields.spot(), "groups is missing", "Name the groups to tell apart.");
        }
    }

    private Notes notes(Fields fields, Optional<Question> question) {
        var notes = new Notes(
                fields.findText("surprise").orElse(""),
                section(fields, "expect").map(new BarReader(findings)::read).orElse(Bar.NONE),
                fields.findText("wrong").orElse(""),
                required.text(fields, "say"));
        if (question.isPresent()) {
            fields.require("surprise", "expect", "wrong");
        }
        fields.refuseOthers();
        return notes;
    }
}
