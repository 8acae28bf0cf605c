package org.foreshore.server;

import java.util.List;
import org.foreshore.outcome.Margin;
import org.foreshore.store.Numbers;

/** One cell of one margin: what the statistics say and what the synthetic population has. */
record FitView(String margin, String cell, double target, double synthetic, double error) {

    static FitView of(Margin margin) {
        return new FitView(margin.margin(), margin.cell(), margin.target(), margin.synthetic(), margin.error());
    }

    static String csv(List<Margin> fit) {
        var text = new StringBuilder("margin,cell,target,synthetic,error\r\n");
        for (var one : fit) {
            text.append(quoted(one.margin())).append(',').append(quoted(one.cell()));
            text.append(',').append(Numbers.text(one.target())).append(',').append(Numbers.text(one.synthetic()));
            text.append(',').append(Numbers.text(one.error())).append("\r\n");
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return text.matches("[^\",\r\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
