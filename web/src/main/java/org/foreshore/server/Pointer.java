package org.foreshore.server;

/** Paths of findings ({@code arms[1].levers[0].seats}) as JSON pointers ({@code /arms/1/levers/0/seats}). */
final class Pointer {

    private Pointer() {}

    static String of(String path) {
        if (path.isEmpty()) {
            return "";
        }
        return "/" + path.replace("~", "~0").replace("/", "~1").replace("]", "").replaceAll("[.\\[]", "/");
    }
}
