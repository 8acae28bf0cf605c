package org.foreshore.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foreshore.attribution.Attribution;
import org.foreshore.statistics.PairedDifference;
import org.foreshore.store.Numbers;

/** Prints attributions as CSV: a row for each lever, each pair of levers, and all together. */
final class WhyRows {

    private static final String HEAD =
            "run,arm,indicator,group,month,unit,part,lever,with,estimate,low,high,pairs,orderError,firstMonth";

    private WhyRows() {}

    static void csv(List<Attribution> answers) {
        Printer.csv(HEAD, answers.stream().flatMap(why -> rows(why).stream()).toList());
    }

    private static List<List<String>> rows(Attribution why) {
        var rows = new ArrayList<List<String>>();
        for (var lever : why.levers()) {
            var first = lever.exposure().firstMonth();
            rows.add(row(why, "contribution", lever.title(), "", lever.contribution(), lever.orderError(), first));
            rows.add(row(why, "alone", lever.title(), "", lever.alone(), 0, first));
            rows.add(row(why, "last", lever.title(), "", lever.last(), 0, first));
        }
        for (var pair : why.interactions()) {
            rows.add(row(why, "interaction", pair.one(), pair.other(), pair.difference(), 0, ""));
        }
        rows.add(row(why, "total", "", "", why.total(), 0, ""));
        return rows;
    }

    private static List<String> row(
            Attribution why,
            String part,
            String lever,
            String with,
            PairedDifference number,
            double orderError,
            String firstMonth) {
        var context = Stream.of(
                why.run(),
                why.arm(),
                why.indicator().id(),
                why.group(),
                why.month(),
                why.indicator().unit());
        var numbers = Stream.of(number.estimate(), number.low(), number.high()).map(Numbers::text);
        return Stream.of(
                        context,
                        Stream.of(part, lever, with),
                        numbers,
                        Stream.of("" + number.pairs(), Numbers.text(orderError), firstMonth))
                .flatMap(each -> each)
                .toList();
    }
}
