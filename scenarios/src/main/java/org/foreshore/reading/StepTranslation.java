package org.foreshore.reading;

import java.util.List;
import java.util.stream.IntStream;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.document.Values;
import org.foreshore.lesson.Notes;
import org.foreshore.lesson.Question;
import org.foreshore.lesson.Question.Option;
import org.foreshore.lesson.Step;

/** Puts other words into one screen of a lesson. */
record StepTranslation(Findings findings, Required required, Matching matching) {

    StepTranslation(Findings findings) {
        this(findings, new Required(findings), new Matching(findings));
    }

    Step read(Fields fields, Step step) {
        var translated = new Step(
                required.text(fields, "title"),
                step.minutes(),
                required.text(fields, "text"),
                step.picture(),
                step.question().map(question -> question(fields, question)),
                step.reveal(),
                prompts(fields, step.discuss()),
                notes(required.section(fields, "notes"), step.notes()));
        fields.refuseOthers();
        return translated;
    }

    private Question question(Fields step, Question question) {
        var fields = required.section(step, "question");
        var ask = required.text(fields, "ask");
        var items = matching.items(fields, "options", question.options().size());
        var options = IntStream.range(0, items.size())
                .mapToObj(i ->
                        option(required.keys(items.get(i)), question.options().get(i)))
                .toList();
        fields.refuseOthers();
        return new Question(ask, question.form(), question.figure(), question.subject(), options);
    }

    private Option option(Fields fields, Option option) {
        var translated = new Option(required.text(fields, "text"), option.bar());
        fields.refuseOthers();
        return translated;
    }

    private List<String> prompts(Fields fields, List<String> prompts) {
        return matching.items(fields, "discuss", prompts.size()).stream()
                .flatMap(item -> new Values(findings).findText(item).stream())
                .toList();
    }

    /** A note that the lesson does not have is not asked for, and so refused. */
    private Notes notes(Fields fields, Notes notes) {
        var translated = new Notes(
                notes.surprise().isEmpty() ? "" : required.text(fields, "surprise"),
                notes.expected(),
                notes.wrong().isEmpty() ? "" : required.text(fields, "wrong"),
                required.text(fields, "say"));
        fields.refuseOthers();
        return translated;
    }
}
