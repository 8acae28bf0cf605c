package org.foreshore.reading;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.foreshore.document.Document;
import org.foreshore.document.Findings;
import org.foreshore.document.Node;
import org.foreshore.document.Quoted;

/**
 * Loads a file together with what it {@code extends}. A file may only extend files in its own directory or below, and
 * only through a few generations, so that whoever hands in a file cannot make us read another.
 */
final class Lineage {

    static final String KEY = "extends";
    private static final int GENERATIONS = 5;

    private final Findings findings;
    private final List<Path> chain = new ArrayList<>();

    Lineage(Findings findings) {
        this.findings = findings;
    }

    Node.Mapping load(Path file) {
        var mapping = mapping(Document.read(file, findings));
        var parent = mapping.entries().get(KEY);
        if (parent == null) {
            return mapping;
        }
        chain.add(real(file, parent.value()));
        if (chain.size() > GENERATIONS) {
            throw refuse(parent.value(), "must not extend through more than %d files".formatted(GENERATIONS));
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

    private Path resolve(Path file, Node value) {
        if (!(value instanceof Node.Leaf leaf) || leaf.type() != Node.Type.TEXT) {
            throw refuse(value, "must be the path of a file, is " + value.described());
        }
        try {
            var directory = file.toAbsolutePath().normalize().getParent();
            var target = Path.of(leaf.text());
            var parent = file.resolveSibling(target).normalize();
            if (target.isAbsolute()
                    || directory == null
                    || !parent.toAbsolutePath().startsWith(directory)) {
                throw refuse(value, "must be a relative path that stays inside the directory of this file");
            }
            checkReal(file, parent, value);
            return parent;
        } catch (InvalidPathException e) {
            throw refuse(value, "must be the path of a file, is %s".formatted(Quoted.brief(leaf.text())));
        }
    }

    /** Links must not lead out of the directory, nor back to a file of the chain. */
    private void checkReal(Path file, Path parent, Node value) {
        var target = real(parent, value);
        if (!target.startsWith(real(file.resolveSibling(""), value))) {
            throw refuse(value, "must be a relative path that stays inside the directory of this file");
        }
        if (chain.contains(target)) {
            throw refuse(value, "must not extend itself, not even through other files");
        }
    }

    private Path real(Path file, Node value) {
        try {
            return file.toAbsolutePath().toRealPath();
        } catch (IOException e) {
            throw refuse(value, "there is no file %s".formatted(Quoted.brief(file.toString())));
        }
    }

    private RuntimeException refuse(Node value, String message) {
        return findings.fatal(value.spot(), message, "");
    }

    private static Node.Mapping without(Node.Mapping mapping) {
        var entries = new LinkedHashMap<>(mapping.entries());
        entries.remove(KEY);
        return new Node.Mapping(mapping.spot(), entries);
    }
}
