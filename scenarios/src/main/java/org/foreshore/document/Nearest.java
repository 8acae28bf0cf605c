package org.foreshore.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which name was meant by one that is none. */
public final class Nearest {

    private static final int LONGEST = 60;

    private Nearest() {}

    /** A question that names the nearest; empty when none is near enough to be worth asking. */
    public static String hint(String given, Collection<String> known) {
        return find(given, known).map("Maybe you meant %s?"::formatted).orElse("");
    }

    /** The known name with the fewest differing letters (capitals aside), if fewer than half differ. */
    public static Optional<String> find(String given, Collection<String> known) {
        if (given.isEmpty() || given.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .min(Comparator.comparingInt((String name) -> distance(given, name))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> 2 * distance(given, name) < Math.max(given.length(), name.length()));
    }

    /** Letters to insert, delete or replace, with capitals counted as small letters. */
    static int distance(String one, String other) {
        var a = one.toLowerCase(Locale.ROOT);
        var b = other.toLowerCase(Locale.ROOT);
        var costs = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            costs[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            advance(costs, a.charAt(i - 1), b, i);
        }
        return costs[b.length()];
    }

    private static void advance(int[] costs, char letter, String b, int row) {
        int diagonal = costs[0];
        costs[0] = row;
        for (int j = 1; j <= b.length(); j++) {
            int replaced = diagonal + (letter == b.charAt(j - 1) ? 0 : 1);
            diagonal = costs[j];
            costs[j] = Math.min(replaced, 1 + Math.min(costs[j], costs[j - 1]));
        }
    }
}
