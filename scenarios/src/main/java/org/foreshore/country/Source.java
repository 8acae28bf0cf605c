package org.foreshore.country;

/** A published source: what it is, its licence, and where it can be found. */
public record Source(String key, String title, String licence, String url) {}
