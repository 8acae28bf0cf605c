package org.foreshore.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads single values; a value that is not what it should be becomes a finding and stays empty. */
public final class Values {

    private static final Pattern MONTH = Pattern.compile("([0-9]{4})-([0-9]{2})");
    private static final Pattern NEARLY_MONTH = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})([-/.][0-9]{1,2})?");
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,9}(\\.[0-9]{1,9})?)\\s*%");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t\\r]]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Findings findings;

    public Values(Findings findings) {
        this.findings = findings;
    }

    /** Text on one line: runs of white space and line breaks count as one space. */
    public Optional<String> findText(Node node) {
        if (!(node instanceof Node.Leaf leaf) || leaf.type() != Node.Type.TEXT) {
            var hint = node instanceof Node.Leaf given && given.type() != Node.Type.NOTHING ? "Put it in quotes." : "";
            return refuse(node, "text", hint);
        }
        if (CONTROL.matcher(leaf.text()).find()) {
            findings.error(leaf.spot(), "must not contain control characters", "");
            return Optional.empty();
        }
        return Optional.of(SPACES.matcher(leaf.text()).replaceAll(" ").strip());
    }

    public Optional<Boolean> findFlag(Node node) {
        if (node instanceof Node.Leaf leaf && leaf.type() == Node.Type.FLAG) {
            return Optional.of(leaf.text().equals("true"));
        }
        return refuse(node, "true or false", "");
    }

    public OptionalLong findWhole(Node node, String name, Range range) {
        var number = number(node, "a whole number");
        if (number.isEmpty()) {
            return OptionalLong.empty();
        }
        var whole = Numerals.findWhole(number.get());
        if (whole.isEmpty()) {
            refuse(node, "a whole number", "");
            return OptionalLong.empty();
        }
        return allowed(node, name, range, whole.getAsLong()) ? whole : OptionalLong.empty();
    }

    public OptionalDouble findNumber(Node node, String name, Range range) {
        var number = number(node, "a number");
        if (number.isEmpty()) {
            return OptionalDouble.empty();
        }
        var value = Numerals.find(number.get());
        if (value.isEmpty()) {
            refuse(node, "a finite number", "");
            return OptionalDouble.empty();
        }
        return allowed(node, name, range, value.getAsDouble()) ? value : OptionalDouble.empty();
    }

    /** A month as {@code 2026-07}. */
    public Optional<YearMonth> findMonth(Node node) {
        var text = node instanceof Node.Leaf leaf ? leaf.text() : "";
        var match = MONTH.matcher(text);
        if (match.matches()) {
            try {
                return Optional.of(YearMonth.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))));
            } catch (DateTimeException e) {
                return refuse(node, "a month of the year, 01 to 12, as 2026-07", "");
            }
        }
        return refuse(node, "a month as 2026-07", nearlyMonth(text));
    }

    private static String nearlyMonth(String text) {
        var nearly = NEARLY_MONTH.matcher(text);
        return nearly.matches()
                ? "Maybe you meant %s-%02d?".formatted(nearly.group(1), Integer.parseInt(nearly.group(2)))
                : "";
    }

    private Optional<String> number(Node node, String expected) {
        if (node instanceof Node.Leaf leaf) {
            if (leaf.type() == Node.Type.NUMBER) {
                return Optional.of(leaf.text());
            }
            return refuse(node, expected, numberHint(leaf.text()));
        }
        return refuse(node, expected, "");
    }

    private static String numberHint(String text) {
        var percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return "Write %s %% as %s.".formatted(percent.group(1), hundredth(percent.group(1)));
        }
        var bare = text.replaceAll("[_,' ]", "");
        return Numerals.isNumber(bare) ? "Write %s.".formatted(bare) : "";
    }

    private boolean allowed(Node node, String name, Range range, double number) {
        if (range.allows(number)) {
            return true;
        }
        var given = ((Node.Leaf) node).text();
        var percent = range.max() == 1 && number > 1 && number <= 100;
        var hint = percent ? "Maybe you meant %s %% = %s?".formatted(given, hundredth(given)) : "";
        findings.error(node.spot(), "%s (%s) %s".formatted(name, Quoted.brief(given), range.says()), hint);
        return false;
    }

    private static String hundredth(String number) {
        return new BigDecimal(number, MathContext.DECIMAL64)
                .movePointLeft(2)
                .stripTrailingZeros()
                .toPlainString();
    }

    private <T> Optional<T> refuse(Node node, String expected, String hint) {
        findings.error(node.spot(), "must be %s, is %s".formatted(expected, node.described()), hint);
        return Optional.empty();
    }
}
