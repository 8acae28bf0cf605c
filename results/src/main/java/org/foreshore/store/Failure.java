package org.foreshore.store;

/** A replication that broke. @param stage what was being done, as "month 17, ADOPTION"; @param cause why */
public record Failure(int replication, String stage, String cause) {}
