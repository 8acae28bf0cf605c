package org.foreshore.scenario;

/** Which residents, by sex as the statistics of the profiles record it. */
public enum Sex {
    ANY,
    FEMALE,
    MALE
}
