package org.foreshore.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one language: patterns with places {@code {0}}, {@code {1}} for what is spoken of. Numbers and months are
 * said by the catalogue too, not by the data of the Java version, so that the same run always gives the same text.
 */
public final class Wording {

    /** What results are stored in. */
    public static final Wording ENGLISH = new Wording("en");

    private static final List<String> LANGUAGES = List.of("en", "fr", "ru", "ar");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final int GROUP = 3;

    /** Numbers are told from the digits that are stored (see {@code Numbers}), so that a sum of halves rounds up. */
    private static final MathContext STORED = new MathContext(12, RoundingMode.HALF_EVEN);

    private final String language;
    private final Map<String, String> names;
    private final ResourceBundle catalogue;

    private Wording(String language) {
        this(language, Map.of());
    }

    private Wording(String language, Map<String, String> names) {
        this.language = language;
        this.names = Map.copyOf(names);
        this.catalogue = ResourceBundle.getBundle(
                "org.foreshore.wording.wording",
                Locale.forLanguageTag(language),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** Languages with a catalogue, by their code. */
    public static List<String> languages() {
        return LANGUAGES;
    }

    /** The words of a language that has a catalogue. */
    public static Wording of(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("no words in %s; there are %s".formatted(language, LANGUAGES));
        }
        return language.equals(ENGLISH.language) ? ENGLISH : new Wording(language);
    }

    /** The same, with names of what files name in English: by key, as "lever.access-centres". */
    public Wording naming(Map<String, String> more) {
        return new Wording(language, more);
    }

    /** Code of the language, as "en". */
    public String language() {
        return language;
    }

    /** "ltr" or "rtl". */
    public String direction() {
        return say("direction");
    }

    /** A pattern with its places filled. */
    public String say(String key, Object... values) {
        return PLACE.matcher(pattern(key))
                .replaceAll(
                        place -> Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1))])));
    }

    /** A pattern with its places open, for those who fill them with more than text. */
    public String pattern(String key) {
        return catalogue.getString(key);
    }

    /** What this language calls something that files name in English already. */
    public String named(String key, String english) {
        return catalogue.containsKey(key) ? catalogue.getString(key) : names.getOrDefault(key, english);
    }

    /** So many of something: "1 pair", "32 pairs". */
    public String count(String what, long count) {
        return say("count." + what + "." + Plural.of(language, count).key(), number(count, 0));
    }

    /** Month and year in full, of "2030-12". */
    public String month(String yearMonth) {
        var month = YearMonth.parse(yearMonth);
        return say("month", say("month." + month.getMonthValue()), Integer.toString(month.getYear()));
    }

    /** The same in digits, above narrow columns. */
    public String shortMonth(String yearMonth) {
        return say("date.month", (Object[]) yearMonth.split("-"));
    }

    /** A day, of "2030-12-31". */
    public String date(String day) {
        return say("date", (Object[]) day.split("-"));
    }

    /** A share as percent, of the number already said. */
    public String percent(String number) {
        return say("unit.share", number);
    }

    /** A true minus, no hyphen, with what keeps it before its number. */
    public String minus() {
        return say("number.minus");
    }

    /** With the separators of the language and a true minus; what rounds to nothing has no sign, what is undefined is a dash. */
    public String number(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return say("number.unknown");
        }
        var digits = new BigDecimal(Math.abs(value))
                .round(STORED)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        var point = digits.indexOf('.');
        var whole = grouped(point < 0 ? digits : digits.substring(0, point));
        var text = point < 0 ? whole : whole + say("number.point") + digits.substring(point + 1);
        var nothing = digits.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
        return value < 0 && !nothing ? minus() + text : text;
    }

    private String grouped(String digits) {
        var text = new StringBuilder(digits);
        for (var place = digits.length() - GROUP; place > 0; place -= GROUP) {
            text.insert(place, say("number.group"));
        }
        return text.toString();
    }

    /** Titles start with a capital; inside a sentence, in some languages, only names and abbreviations do. */
    public String inSentence(String title) {
        var named = title.startsWith("Internet") || (title.length() > 1 && Character.isUpperCase(title.charAt(1)));
        var keeps = named || title.isEmpty() || !say("title.small").equals("yes");
        return keeps ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
