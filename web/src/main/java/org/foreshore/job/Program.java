package org.foreshore.job;

/** Which build of the program computes: part of the name of every run, and of its provenance. */
public record Program(String version, String commit) {}
