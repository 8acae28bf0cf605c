package org.foreshore.reading;

import java.util.Collection;

/** What somebody probably meant: the allowed name with the fewest letters changed. */
final class NearestName {

    private NearestName() {}

    /** A sentence naming the nearest candidate, or all of them when none is near. */
    static String hint(String given, Collection<String> allowed) {
        return allowed.stream()
                .filter(name -> distance(given, name) <= Math.max(2, given.length() / 3))
                .reduce((a, b) -> distance(given, b) < distance(given, a) ? b : a)
                .map(name -> "Did you mean " + name + "?")
                .orElse("Allowed: " + String.join(", ", allowed));
    }

    private static int distance(String a, String b) {
        var previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            var current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                var change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(previous[j - 1] + change, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
