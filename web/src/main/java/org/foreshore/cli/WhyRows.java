package org.foreshore.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.foreshore.attribution.Attribution;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.store.Numbers;

/** Prints attributions as CSV: a row for each lever, each pair of levers, and all together. */
final class WhyRows {

    private WhyRows() {}

    static void csv(List<Attribution> answers) {
        try {
            var printer = new CSVPrinter(System.out, CSVFormat.RFC4180);
            printer.printRecord(
                    "run",
                    "arm",
                    "indicator",
                    "group",
                    "month",
                    "unit",
                    "part",
                    "lever",
                    "with",
                    "estimate",
                    "low",
                    "high",
                    "pairs",
                    "orderError",
                    "firstMonth");
            for (var why : answers) {
                rows(printer, why);
            }
            printer.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void rows(CSVPrinter printer, Attribution why) throws IOException {
        for (var lever : why.levers()) {
            var first = lever.exposure().firstMonth();
            row(printer, why, "contribution", lever.title(), "", lever.contribution(), lever.orderError(), first);
            row(printer, why, "alone", lever.title(), "", lever.alone(), 0, first);
            row(printer, why, "last", lever.title(), "", lever.last(), 0, first);
        }
        for (var pair : why.interactions()) {
            row(printer, why, "interaction", pair.one(), pair.other(), pair.difference(), 0, "");
        }
        row(printer, why, "total", "", "", why.total(), 0, "");
    }

    private static void row(
            CSVPrinter printer,
            Attribution why,
            String part,
            String lever,
            String with,
            PairedDifference number,
            double orderError,
            String firstMonth)
            throws IOException {
        var context = Stream.of(
                why.run(),
                why.arm(),
                why.indicator().id(),
                why.group(),
                why.month(),
                why.indicator().unit());
        var numbers = Stream.of(number.estimate(), number.low(), number.high()).map(Numbers::text);
        var cells = Stream.of(
                        context,
                        Stream.of(part, lever, with),
                        numbers,
                        Stream.of("" + number.pairs(), Numbers.text(orderError), firstMonth))
                .flatMap(each -> each);
        printer.printRecord(cells);
    }
}
