package org.foreshore.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.foreshore.document.Document;
import org.foreshore.document.Findings;
import org.foreshore.document.Node;

/**
 * Loads a file together with what it {@code extends}. A file may only extend files in its own directory or below, and
 * only through a few generations, so that whoever hands in a file cannot make us read another.
 */
final class Lineage {

    static final String KEY = "extends";
    private static final int GENERATIONS = 5;

    private final Findings findings;
    private final Beside beside;
    private final List<Path> chain = new ArrayList<>();

    Lineage(Findings findings) {
        this.findings = findings;
        this.beside = new Beside(findings);
    }

    Node.Mapping load(Path file) {
        var mapping = mapping(Document.read(file, findings));
        var parent = mapping.entries().get(KEY);
        if (parent == null) {
            return mapping;
        }
        chain.add(beside.real(file, parent.value()));
        if (chain.size() > GENERATIONS) {
            throw beside.refuse(parent.value(), "must not extend through more than %d files".formatted(GENERATIONS));
        }
        var base = load(resolve(file, parent.value()));
        return Merge.over(base, without(mapping));
    }

    /** The document as a group of keys. */
    Node.Mapping mapping(Node tree) {
        if (tree instanceof Node.Mapping mapping) {
            return mapping;
        }
        throw findings.fatal(
                tree.spot(),
                "must be a group of keys, is %s".formatted(tree.described()),
                "A scenario begins with `schema: %s`.".formatted(Limits.SCHEMA));
    }

    /** Links must not lead back to a file of the chain either. */
    private Path resolve(Path file, Node value) {
        var parent = beside.resolve(file, value);
        if (chain.contains(beside.real(parent, value))) {
            throw beside.refuse(value, "must not extend itself, not even through other files");
        }
        return parent;
    }

    private static Node.Mapping without(Node.Mapping mapping) {
        var entries = new LinkedHashMap<>(mapping.entries());
        entries.remove(KEY);
        return new Node.Mapping(mapping.spot(), entries);
    }
}
