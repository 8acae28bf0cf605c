package org.foreshore.document;

import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Tokens of YAML text, of the part of YAML that means the same to everybody: no anchors, no aliases, no tags, one
 * document; and of plain words only {@code true}, {@code false}, {@code null} and numbers as JSON writes them are not
 * text.
 */
final class YamlTokens implements Tokens {

    private final Iterator<Event> events;
    private final Spot root;
    private final Findings findings;
    private int documents;

    YamlTokens(String text, Spot root, Findings findings) {
        var settings = LoadSettings.builder().setLabel(root.file()).build();
        this.events = new Parse(settings).parseString(text).iterator();
        this.root = root;
        this.findings = findings;
    }

    @Override
    public Token next() {
        while (true) {
            var event = event();
            if (event.isEmpty()) {
                return new Token(Token.Kind.END, "", 0, 0);
            }
            var token = token(event.get());
            if (token.isPresent()) {
                return token.get();
            }
        }
    }

    private Optional<Event> event() {
        try {
            return events.hasNext() ? Optional.of(events.next()) : Optional.empty();
        } catch (MarkedYamlEngineException e) {
            var mark = e.getProblemMark().or(e::getContextMark);
            var spot = mark.map(this::spot).orElse(root);
            throw findings.fatal(spot, "is not valid YAML: " + Quoted.brief(String.valueOf(e.getProblem())), hint(e));
        } catch (YamlEngineException e) {
            var first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw findings.fatal(root, "is not valid YAML: " + Quoted.brief(first), "");
        }
    }

    private static String hint(MarkedYamlEngineException e) {
        return String.valueOf(e.getProblem()).contains("TAB") ? "Indent with spaces." : "";
    }

    private Optional<Token> token(Event event) {
        if (event instanceof NodeEvent node) {
            refuseAnchor(node);
        }
        return switch (event.getEventId()) {
            case MappingStart -> Optional.of(token(Token.Kind.OPEN_MAPPING, "", event));
            case SequenceStart -> Optional.of(token(Token.Kind.OPEN_LISTING, "", event));
            case MappingEnd, SequenceEnd -> Optional.of(token(Token.Kind.CLOSE, "", event));
            case Scalar -> Optional.of(scalar((ScalarEvent) event));
            case DocumentStart -> secondDocument(event);
            default -> Optional.empty();
        };
    }

    private Optional<Token> secondDocument(Event event) {
        if (++documents > 1) {
            throw findings.fatal(spot(event), "must hold one document only", "Put the second one into its own file.");
        }
        return Optional.empty();
    }

    private void refuseAnchor(NodeEvent event) {
        var anchor = event.getAnchor().map(Anchor::getValue);
        if (anchor.isPresent()) {
            var alias = event instanceof AliasEvent;
            throw findings.fatal(
                    spot(event),
                    "must not use YAML %s (%s)".formatted(alias ? "aliases" : "anchors", Quoted.brief(anchor.get())),
                    "Write the value out, or use `extends`.");
        }
    }

    private Token scalar(ScalarEvent event) {
        if (event.getTag().isPresent()) {
            var tag = Quoted.brief(event.getTag().get());
            throw findings.fatal(spot(event), "must not use YAML tags (%s)".formatted(tag), "Write the value plainly.");
        }
        return token(event.isPlain() ? plain(event.getValue()) : Token.Kind.TEXT, event.getValue(), event);
    }

    private static Token.Kind plain(String text) {
        return switch (text) {
            case "", "~", "null" -> Token.Kind.NOTHING;
            case "true", "false" -> Token.Kind.FLAG;
            default -> Numerals.isNumber(text) ? Token.Kind.NUMBER : Token.Kind.TEXT;
        };
    }

    private Token token(Token.Kind kind, String text, Event event) {
        var spot = spot(event);
        return new Token(kind, text, spot.line(), spot.column());
    }

    private Spot spot(Event event) {
        return event.getStartMark().map(this::spot).orElse(root);
    }

    private Spot spot(Mark mark) {
        return root.at(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
