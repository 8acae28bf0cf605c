package org.foreshore.reading;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.foreshore.document.Findings;
import org.foreshore.document.Node;
import org.foreshore.document.Quoted;

/**
 * Finds the files that a file names. They lie in its own directory or below, also when links are followed, so that
 * whoever hands in a file cannot make us read another.
 */
record Beside(Findings findings) {

    private static final String INSIDE = "must be a relative path that stays inside the directory of this file";

    Path resolve(Path file, Node value) {
        if (!(value instanceof Node.Leaf leaf) || leaf.type() != Node.Type.TEXT) {
            throw refuse(value, "must be the path of a file, is " + value.described());
        }
        try {
            var directory = file.toAbsolutePath().normalize().getParent();
            // Files of the program itself lie in its jar, which is a file system of its own.
            var target = file.getFileSystem().getPath(leaf.text());
            var named = file.resolveSibling(target).normalize();
            if (target.isAbsolute()
                    || directory == null
                    || !named.toAbsolutePath().normalize().startsWith(directory)
                    || !real(named, value).startsWith(real(file.resolveSibling(""), value))) {
                throw refuse(value, INSIDE);
            }
            return named;
        } catch (InvalidPathException e) {
            throw refuse(value, "must be the path of a file, is %s".formatted(Quoted.brief(leaf.text())));
        }
    }

    Path real(Path file, Node value) {
        try {
            return file.toAbsolutePath().toRealPath();
        } catch (IOException e) {
            throw refuse(value, "there is no file %s".formatted(Quoted.brief(file.toString())));
        }
    }

    RuntimeException refuse(Node value, String message) {
        return findings.fatal(value.spot(), message, "");
    }
}
