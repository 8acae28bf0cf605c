package org.foreshore.rules;

/** Courses are closed in part, in the whole place. @param closed part of their places that are not there, 0 to 1 */
public record CoursesClosed(double closed) implements Circumstance {}
