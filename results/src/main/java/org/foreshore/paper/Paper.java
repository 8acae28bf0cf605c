package org.foreshore.paper;

/**
 * A document to print: HTML that needs nothing else.
 *
 * @param id name of its file without ending
 */
public record Paper(String id, String title, String html) {}
