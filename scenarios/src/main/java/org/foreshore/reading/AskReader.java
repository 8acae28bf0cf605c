package org.foreshore.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Node;
import org.foreshore.lesson.Figure;
import org.foreshore.lesson.Question;
import org.foreshore.lesson.Question.Form;
import org.foreshore.lesson.Question.Option;
import org.foreshore.lesson.Subject;

/** Reads what a step of a lesson asks. */
final class AskReader {

    static final List<String> FORMS = names(Form.values(), form -> form.name().toLowerCase(Locale.ROOT));
    static final List<String> FIGURES = names(Figure.values(), Figure::id);

    private final SubjectReader subjects;
    private final Findings findings;
    private final Required required;

    AskReader(SubjectReader subjects, Findings findings) {
        this.subjects = subjects;
        this.findings = findings;
        required = new Required(findings);
    }

    private static <E> List<String> names(E[] values, Function<E, String> name) {
        return Arrays.stream(values).map(name).toList();
    }

    Question read(Fields fields) {
        fields.require("form", "figure");
        var known = new Known(findings);
        var form = known.find(fields, "form", FORMS).map(id -> Form.values()[FORMS.indexOf(id)]);
        var figure = known.find(fields, "figure", FIGURES).map(id -> Figure.values()[FIGURES.indexOf(id)]);
        var ask = required.text(fields, "ask");
        var subject = subjects.read(fields);
        var options = fields.findListing("options").map(Node.Listing::items).orElse(List.of()).stream()
                .map(item -> option(required.keys(item)))
                .toList();
        var question = new Question(ask, form.orElse(Form.NUMBER), figure.orElse(Figure.LEVEL), subject, options);
        if (form.isPresent() && figure.isPresent()) {
            check(fields, question);
        }
        fields.refuseOthers();
        return question;
    }

    private Option option(Fields fields) {
        var option = new Option(required.text(fields, "text"), new BarReader(findings).keys(fields));
        fields.refuseOthers();
        return option;
    }

    private void check(Fields fields, Question question) {
        var figure = question.figure();
        var isChoice = question.form() == Form.CHOICE;
        if (isChoice != question.options().size() >= 2) {
            findings.error(
                    fields.spotOf("form"), "a choice needs two options or more, and nothing else has options", "");
        }
        if (figure.isName() && !isChoice) {
            findings.error(
                    fields.spotOf("form"), "%s can only be chosen".formatted(figure.id()), "Write form: choice.");
        }
        if (question.form() == Form.CURVE && figure != Figure.LEVEL) {
            findings.error(fields.spotOf("figure"), "a curve ends in a level", "Write figure: level.");
        }
        if (figure.comparesGroups() && question.subject().groups().size() < 2) {
            findings.error(
                    fields.spot(), "%s needs two groups or more".formatted(figure.id()), "Name them: groups: [ … ].");
        }
        checkTrial(fields, figure, question.subject());
    }

    private void checkTrial(Fields fields, Figure figure, Subject subject) {
        subjects.findScenario(subject.trial()).ifPresent(scenario -> {
            if (figure.isOfPilot() && scenario.pilot().isEmpty()) {
                findings.error(fields.spotOf("figure"), "%s needs a trial of a pilot".formatted(figure.id()), "");
            }
            if (figure.needsOwnLuck() && scenario.replications() % 2 != 0) {
                findings.error(
                        fields.spotOf("figure"),
                        "%s parts replications into two halves, and there are %d"
                                .formatted(figure.id(), scenario.replications()),
                        "Take an even number.");
            }
        });
    }
}
