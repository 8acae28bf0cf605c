package org.foreshore.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Tokens of JSON text. */
final class JsonTokens implements Tokens {

    private static final JsonFactory JSON = new JsonFactory();

    /** What the parser tells programmers, not authors of files. */
    private static final Pattern ADVICE = Pattern.compile(": enable .*");

    private final JsonParser parser;
    private final Spot root;
    private final Findings findings;

    JsonTokens(String text, Spot root, Findings findings) {
        this.parser = JSON.createParser(ObjectReadContext.empty(), text);
        this.root = root;
        this.findings = findings;
    }

    @Override
    public Token next() {
        try {
            var token = parser.nextToken();
            return token == null ? new Token(Token.Kind.END, "", 0, 0) : token(token);
        } catch (JacksonException e) {
            throw findings.fatal(spot(e.getLocation()), "is not valid JSON: " + brief(e), "");
        }
    }

    private Token token(JsonToken token) {
        var kind = kind(token);
        var place = parser.currentTokenLocation();
        var text = token.isStructStart() || token.isStructEnd() ? "" : parser.getString();
        return new Token(kind, text, place.getLineNr(), place.getColumnNr());
    }

    private static Token.Kind kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Token.Kind.OPEN_MAPPING;
            case START_ARRAY -> Token.Kind.OPEN_LISTING;
            case END_OBJECT, END_ARRAY -> Token.Kind.CLOSE;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.Kind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Token.Kind.FLAG;
            case VALUE_NULL -> Token.Kind.NOTHING;
            default -> Token.Kind.TEXT;
        };
    }

    private static String brief(JacksonException e) {
        var message = String.valueOf(e.getOriginalMessage());
        var first = message.lines().findFirst().orElse("");
        return ADVICE.matcher(first).replaceFirst("");
    }

    private Spot spot(@Nullable TokenStreamLocation place) {
        return place == null ? root : root.at(place.getLineNr(), place.getColumnNr());
    }
}
