package org.foreshore.reading;

import java.time.YearMonth;
import java.util.Optional;
import org.foreshore.document.Fields;
import org.foreshore.document.Findings;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Kind;

/**
 * Reads when a component begins: a lever {@code from} a month; a shock {@code at} or {@code from} a month, or with a
 * {@code chance} per year, then {@code from} a month on.
 */
final class OnsetReader {

    static final String CHANCE = "chance";
    private static final String AT = "at";
    private static final String FROM = "from";

    private final Frame frame;
    private final Findings findings;

    OnsetReader(Frame frame, Findings findings) {
        this.frame = frame;
        this.findings = findings;
    }

    /** @param standardMonths how long it lasts if the file does not say; 0 means to the end */
    record Onset(YearMonth from, Optional<Share> chance, int standardMonths) {}

    Onset read(Fields fields, Kind kind) {
        var from = month(fields, FROM);
        if (kind == Kind.LEVER) {
            return new Onset(from.orElse(frame.beginning()), Optional.empty(), 0);
        }
        var at = month(fields, AT);
        var chance = chance(fields);
        if (fields.has(CHANCE)) {
            refuseAt(fields);
        } else if (fields.has(FROM) == fields.has(AT)) {
            var hint = fields.has(AT) ? "" : "Or a `chance`, to leave to luck when it comes.";
            findings.error(fields.spot(), "needs either `at` or `from`", hint);
        }
        return new Onset(at.or(() -> from).orElse(frame.beginning()), chance, standardMonths(fields));
    }

    /** What happens "at" a month or by chance lasts one month unless the file says longer; what holds "from" a month stays. */
    private static int standardMonths(Fields fields) {
        return fields.has(AT) || fields.has(CHANCE) ? 1 : 0;
    }

    private void refuseAt(Fields fields) {
        if (fields.has(AT)) {
            findings.error(
                    fields.spotOf(AT),
                    "a shock with a `chance` comes when luck has it, not at a month",
                    "Leave `chance` out, or write `from`: from when on it may come.");
        }
    }

    private Optional<Share> chance(Fields fields) {
        var chance = fields.findNumber(CHANCE, CHANCE, Limits.CHANCE);
        if (chance.isPresent() && chance.getAsDouble() == 1) {
            findings.warning(
                    fields.spotOf(CHANCE),
                    "chance (1 per year) leaves nothing to luck: it begins in every month in which it does not hold",
                    "Write `at` or `from` if you mean once.");
        }
        return chance.isPresent() ? Optional.of(new Share(chance.getAsDouble())) : Optional.empty();
    }

    private Optional<YearMonth> month(Fields fields, String key) {
        var month = fields.findMonth(key);
        if (month.isPresent() && frame.start() != null && !frame.includes(month.get())) {
            var last = frame.start().plusMonths(frame.months() - 1L);
            findings.error(
                    fields.spotOf(key),
                    "%s must lie in the horizon, %s to %s".formatted(month.get(), frame.start(), last),
                    "");
        }
        return month;
    }
}
