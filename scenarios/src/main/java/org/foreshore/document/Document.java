package org.foreshore.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Text of YAML or JSON turned into a tree; anything else throws {@link org.foreshore.problem.ScenarioInvalid}. */
public final class Document {

    /** Largest text read, in characters or bytes. */
    public static final int LARGEST = 1_000_000;

    private Document() {}

    /** Reads a text; as JSON if the name ends in {@code .json}, as YAML otherwise. */
    public static Node parse(String text, String fileName, Findings findings) {
        var root = Spot.ofFile(fileName);
        if (text.length() > LARGEST) {
            throw findings.fatal(root, "must not be larger than 1 MB", "");
        }
        var clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var json = fileName.toLowerCase(Locale.ROOT).endsWith(".json");
        var tokens = json ? new JsonTokens(clean, root, findings) : new YamlTokens(clean, root, findings);
        return new TreeBuilder(tokens, findings).build(root);
    }

    /** Reads a file of at most 1 MB in UTF-8. */
    public static Node read(Path file, Findings findings) {
        return parse(text(file, findings), file.toString(), findings);
    }

    /** The text of a file of at most 1 MB in UTF-8. */
    public static String text(Path file, Findings findings) {
        var root = Spot.ofFile(file.toString());
        if (!Files.isRegularFile(file)) {
            throw findings.fatal(root, Files.exists(file) ? "is not a file" : "there is no such file", "");
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw findings.fatal(root, "must not be larger than 1 MB", "");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw findings.fatal(root, "must be text in UTF-8", "");
        } catch (IOException e) {
            throw findings.fatal(root, "cannot be read: " + Quoted.brief(String.valueOf(e.getMessage())), "");
        }
    }
}
