package org.foreshore.store;

/**
 * Name of a question: two runs with the same id would give the same numbers.
 *
 * @param hash SHA-256 in hexadecimal of the resolved scenario, the country, the engine version and the model revision
 * @param slug readable tail, in kebab-case
 */
public record RunId(String hash, String slug) {

    private static final int SHORT = 12;

    public RunId {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("hash (%s) must have 64 hexadecimal digits".formatted(hash));
        }
        if (!slug.matches("[a-z0-9-]{1,60}")) {
            throw new IllegalArgumentException("slug (%s) must be kebab-case, at most 60 long".formatted(slug));
        }
    }

    /** Name of the run's folder: the first twelve digits and the slug. */
    @Override
    public String toString() {
        return hash.substring(0, SHORT) + "-" + slug;
    }
}
