package org.foreshore.docs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.foreshore.run.Phase;
import org.foreshore.vocabulary.ComponentSpec;
import org.foreshore.vocabulary.IndicatorSpec;
import org.foreshore.vocabulary.Key;
import org.foreshore.vocabulary.ParameterSpec;

/** Renders the catalogue and the phases as Markdown. */
final class ReferencePages {

    private ReferencePages() {}

    /** What every shock has in common: when it comes. */
    private static final String ONSETS = """

            A shock comes `at` a month, for that month unless `months` says longer; or holds `from` a month on, to the end unless
            `months` says otherwise; or is left to luck with a `chance`, the probability per year that it comes, above 0 and at
            most 1. From `from` on (the beginning, if left out) it then begins in each month in which it does not hold already
            with probability 1 − (1 − chance)^(1/12), holds for `months` (1 if left out; 0 to the end, so that it comes once at
            most), and may come again. So it comes at all in 1 − (1 − chance)^years of the replications. An observed rate of λ a
            year is a chance of 1 − exp(−λ). All arms of a replication, all worlds of a sandbox and every replay see it in the
            same months; replications differ. One entry for each kind, place and strength makes an event set:

            ```yaml
            shocks:
              - { shock: cyclone, chance: 0.3, severity: 0.3, peakWind: 45, where: { region: Barishal } }
              - { shock: cyclone, chance: 0.05, severity: 0.7, peakWind: 60, where: { region: Barishal } }
            ```

            When one comes does not depend on the other entries, except on how many of its own name are left to luck before it.
            """;

    static String levers(List<ComponentSpec> specs) {
        return components("Levers", "", specs);
    }

    static String shocks(List<ComponentSpec> specs) {
        return components("Shocks", ONSETS, specs);
    }

    private static String components(String title, String says, List<ComponentSpec> specs) {
        var page = new StringBuilder("# " + title
                + "\n\nGenerated from the code; do not edit. The line below each name says which keys beside its own make a "
                + "difference to it.\n" + says);
        for (var spec : specs) {
            page.append("\n## %s\n`%s` — %s\n\n".formatted(spec.title(), spec.id(), spec.says()));
            page.append(heeds(spec)).append("\n\n");
            page.append("| Parameter | Meaning | Unit | Default | Allowed |\n|---|---|---|---|---|\n");
            spec.parameters().forEach(parameter -> page.append(row(parameter)));
        }
        return page.toString();
    }

    /** Where, for whom and how well it holds, as one line of keys. */
    private static String heeds(ComponentSpec spec) {
        var keys = Key.of(spec.kind()).stream().map(key -> heeds(spec, key)).collect(Collectors.joining("; "));
        var but = spec.heeded().but();
        return but.isEmpty() ? keys + "." : "%s. In part, since %s.".formatted(keys, but);
    }

    private static String heeds(ComponentSpec spec, Key key) {
        if (spec.heeded().partly().contains(key)) {
            return "`%s` in part".formatted(key.id());
        }
        return spec.heeded()
                .inSpiteOf(key)
                .map(why -> "`%s` no, %s".formatted(key.id(), why))
                .orElse("`%s` yes".formatted(key.id()));
    }

    private static String row(ParameterSpec parameter) {
        return "| `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        parameter.name(), parameter.says(), unit(parameter), standard(parameter), allowed(parameter));
    }

    private static String standard(ParameterSpec parameter) {
        return parameter.standard() instanceof Number number ? plain(number.doubleValue()) : "" + parameter.standard();
    }

    private static String unit(ParameterSpec parameter) {
        return switch (parameter.type()) {
            case SHARE -> "share";
            case MONEY -> "USD";
            case FLAG -> "yes or no";
            default -> parameter.unit().isEmpty() ? "number" : parameter.unit();
        };
    }

    private static String allowed(ParameterSpec parameter) {
        return switch (parameter.type()) {
            case SHARE -> "0 to 1";
            case FLAG -> "true, false";
            case CHOICE -> String.join(", ", parameter.choices());
            default ->
                parameter.max() == Double.POSITIVE_INFINITY
                        ? "from " + plain(parameter.min())
                        : plain(parameter.min()) + " to " + plain(parameter.max());
        };
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.format(Locale.ROOT, "%.0f", number) : Double.toString(number);
    }

    static String indicators(List<IndicatorSpec> specs) {
        var page = new StringBuilder(
                "# Indicators\n\nGenerated from the code; do not edit. Shares are of residents aged 15 "
                        + "and over, unless stated.\n\n| Indicator | Title | Meaning | Unit | Better | Code | By group | By place |\n"
                        + "|---|---|---|---|---|---|---|---|\n");
        for (var spec : specs) {
            page.append("| `%s` | %s | %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            spec.id(),
                            spec.title(),
                            spec.component().says(),
                            spec.unit().stored(),
                            spec.better().name().toLowerCase(Locale.ROOT),
                            spec.code(),
                            spec.byGroup() ? "yes" : "no",
                            spec.local() ? "yes" : "no"));
        }
        return page.toString();
    }

    static String phases() {
        var table = new StringBuilder("| Order | Phase | What happens |\n|---|---|---|\n");
        for (var phase : Phase.values()) {
            table.append("| %d | %s | %s |\n".formatted(phase.ordinal() + 1, phase, phase.sentence()));
        }
        return table.toString();
    }
}
