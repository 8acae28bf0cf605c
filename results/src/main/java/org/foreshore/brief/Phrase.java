package org.foreshore.brief;

import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.regex.Pattern;
import org.foreshore.wording.Wording;

/** A sentence of the catalogue whose places hold text or cited numbers. */
final class Phrase {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private Phrase() {}

    static DomContent of(Wording words, String key, Object... values) {
        var pattern = words.pattern(key);
        var html = new StringBuilder();
        var place = PLACE.matcher(pattern);
        var from = 0;
        while (place.find()) {
            html.append(text(pattern.substring(from, place.start())).render());
            html.append(escaped(values[Integer.parseInt(place.group(1))]));
            from = place.end();
        }
        return rawHtml(html + text(pattern.substring(from)).render());
    }

    private static String escaped(Object value) {
        return value instanceof DomContent content
                ? content.render()
                : text(String.valueOf(value)).render();
    }
}
