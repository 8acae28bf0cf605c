package org.foreshore.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;

/** Makes the tree of a document from its tokens; refuses what nests too deep and keys that come twice. */
final class TreeBuilder {

    private static final int DEEPEST = 32;

    private final Tokens tokens;
    private final Findings findings;

    TreeBuilder(Tokens tokens, Findings findings) {
        this.tokens = tokens;
        this.findings = findings;
    }

    Node build(Spot root) {
        var first = tokens.next();
        if (first.kind() == Token.Kind.END) {
            throw findings.fatal(root, "is empty", "");
        }
        var tree = node(first, root.at(first.line(), first.column()), 0);
        var more = tokens.next();
        if (more.kind() != Token.Kind.END) {
            throw findings.fatal(root.at(more.line(), more.column()), "must end here", "");
        }
        return tree;
    }

    private Node node(Token token, Spot spot, int depth) {
        if (depth > DEEPEST) {
            throw findings.fatal(
                    new Spot(spot.file(), spot.line(), spot.column(), ""),
                    "must not nest deeper than %d levels".formatted(DEEPEST),
                    "");
        }
        return switch (token.kind()) {
            case OPEN_MAPPING -> mapping(spot, depth);
            case OPEN_LISTING -> listing(spot, depth);
            case NUMBER -> new Node.Leaf(spot, Node.Type.NUMBER, token.text());
            case FLAG -> new Node.Leaf(spot, Node.Type.FLAG, token.text());
            case NOTHING -> new Node.Leaf(spot, Node.Type.NOTHING, "");
            default -> new Node.Leaf(spot, Node.Type.TEXT, token.text());
        };
    }

    private Node mapping(Spot spot, int depth) {
        var entries = new LinkedHashMap<String, Node.Entry>();
        for (var key = tokens.next(); key.kind() != Token.Kind.CLOSE; key = tokens.next()) {
            refuseOddKey(key, spot);
            var keySpot = spot.atKey(key.text(), key.line(), key.column());
            var value = tokens.next();
            var entry = new Node.Entry(keySpot, node(value, keySpot.at(value.line(), value.column()), depth + 1));
            var earlier = entries.putIfAbsent(key.text(), entry);
            if (earlier != null) {
                var line = earlier.keySpot().line();
                findings.error(keySpot, "the key is given twice", "The first is in line %d.".formatted(line));
            }
        }
        return new Node.Mapping(spot, entries);
    }

    private void refuseOddKey(Token key, Spot mapping) {
        if (key.kind() == Token.Kind.OPEN_MAPPING || key.kind() == Token.Kind.OPEN_LISTING) {
            throw findings.fatal(mapping.at(key.line(), key.column()), "a key must be a single word", "");
        }
    }

    private Node listing(Spot spot, int depth) {
        var items = new ArrayList<Node>();
        for (var item = tokens.next(); item.kind() != Token.Kind.CLOSE; item = tokens.next()) {
            items.add(node(item, spot.atItem(items.size(), item.line(), item.column()), depth + 1));
        }
        return new Node.Listing(spot, items);
    }
}
