package org.foreshore.reading;

import java.nio.file.Path;
import org.foreshore.document.Document;
import org.foreshore.document.Findings;
import org.foreshore.document.Node;
import org.foreshore.vocabulary.Catalogue;

/**
 * From the text of a scenario to the question it asks, or to everything that is wrong with it: whatever the text, the
 * answer is a scenario or a {@link org.foreshore.problem.ScenarioInvalid}.
 */
public final class ScenarioReader {

    private final Catalogue catalogue;
    private final CountryFinder countries;

    public ScenarioReader(Catalogue catalogue, CountryFinder countries) {
        this.catalogue = catalogue;
        this.countries = countries;
    }

    /** Reads a file and what it extends; JSON if its name ends in {@code .json}, YAML otherwise. */
    public ScenarioRead read(Path file) {
        var findings = new Findings();
        return read(new Lineage(findings).load(file), findings);
    }

    /** Reads a file with some of its keys changed, as a file that extends it would change them. */
    public ScenarioRead read(Path file, Node.Mapping change) {
        var findings = new Findings();
        refuse(change, Lineage.KEY, "a change cannot extend another file", "Write the change out.", findings);
        refuse(
                change,
                CountryChoice.PROFILE,
                "a change cannot name a profile",
                "Name a country of the library.",
                findings);
        return read(Merge.over(new Lineage(findings).load(file), change), findings);
    }

    /** Reads a text that stands alone; the name is used in findings, and tells JSON ({@code .json}) from YAML. */
    public ScenarioRead read(String text, String fileName) {
        var findings = new Findings();
        var root = new Lineage(findings).mapping(Document.parse(text, fileName, findings));
        refuse(root, Lineage.KEY, "only a file can extend another", "Write the scenario out.", findings);
        refuse(
                root,
                CountryChoice.PROFILE,
                "only a file can name a profile",
                "Name a country of the library.",
                findings);
        return read(root, findings);
    }

    private static void refuse(Node.Mapping root, String key, String message, String hint, Findings findings) {
        var entry = root.entries().get(key);
        if (entry != null) {
            throw findings.fatal(entry.keySpot(), message, hint);
        }
    }

    private ScenarioRead read(Node.Mapping root, Findings findings) {
        return new QuestionReader(catalogue, countries, root, findings).read();
    }
}
