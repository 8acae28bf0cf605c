package org.foreshore.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.foreshore.document.Document;
import org.foreshore.document.Findings;
import org.foreshore.problem.ScenarioInvalid;

/** The document a request carries: of a known type, UTF-8, and not larger than allowed. */
record Body(String text, boolean yaml) {

    static final List<String> TYPES = List.of("application/yaml", "application/json");
    static final String TYPES_IN_WORDS = String.join(" or ", TYPES);

    static boolean hasDocumentType(Context ctx) {
        return TYPES.contains(type(ctx));
    }

    static Body of(Context ctx, int maxBytes) {
        try {
            var bytes = ctx.bodyInputStream().readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw new ProblemReply(413, "Too large", "A scenario may have at most %d bytes.".formatted(maxBytes));
            }
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new Body(text.toString(), type(ctx).equals(TYPES.get(0)));
        } catch (CharacterCodingException e) {
            throw new ProblemReply(400, "Not UTF-8", "The scenario is not UTF-8 text.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What cannot even be read as a tree is a malformed request, not an invalid scenario. */
    void checkWellFormed() {
        try {
            Document.parse(text, fileName(), new Findings());
        } catch (ScenarioInvalid e) {
            throw new ProblemReply(Problem.ofFindings(400, "Malformed", e.findings()));
        }
    }

    /** A name for findings; its ending tells the reader which of the two it is. */
    String fileName() {
        return yaml ? "scenario.yaml" : "scenario.json";
    }

    private static String type(Context ctx) {
        var header = ctx.contentType();
        return header == null ? "" : header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
