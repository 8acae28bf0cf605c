package org.foreshore.cli;

/** Forms of output. */
enum Format {
    TEXT,
    CSV,
    JSON
}
