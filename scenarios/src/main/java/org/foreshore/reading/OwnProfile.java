package org.foreshore.reading;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.foreshore.document.Document;
import org.foreshore.document.Findings;
import org.foreshore.document.Node;

/**
 * A country profile that a scenario brings instead of naming a country of the library. Its towns lie beside it. The
 * texts of both are kept, under names that no other file of a run has, so that a run holds all it was made from.
 */
final class OwnProfile {

    /** Name under which a run keeps the profile. */
    static final String NAME = "profile.yaml";

    private static final Pattern TOWNS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*-towns\\.csv");

    private OwnProfile() {}

    static LoadedCountry read(Path profile) {
        var findings = new Findings();
        var files = new TreeMap<String, String>();
        files.put(NAME, Document.text(profile, findings));
        findTowns(Document.read(profile, findings)).ifPresent(named -> {
            if (!(named instanceof Node.Leaf leaf)
                    || !TOWNS.matcher(leaf.text()).matches()) {
                throw findings.fatal(named.spot(), "must name a file beside the profile, as ours-towns.csv", "");
            }
            var towns = new Beside(findings).resolve(profile, named);
            files.put(leaf.text(), Document.text(towns, findings));
        });
        var loaded = CountryReader.load(profile);
        return new LoadedCountry(loaded.country(), loaded.digest(), Map.copyOf(files));
    }

    private static Optional<Node> findTowns(Node root) {
        return find(root, "towns").flatMap(towns -> find(towns, "file"));
    }

    private static Optional<Node> find(Node node, String key) {
        return node instanceof Node.Mapping mapping && mapping.entries().containsKey(key)
                ? Optional.of(mapping.entries().get(key).value())
                : Optional.empty();
    }
}
