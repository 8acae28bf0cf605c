package org.foreshore.outcome;

/** Those who judge what a sandbox has shown. The model measures, and knows no statistics: they stand outside of it. */
public interface Evaluator {

    /** At an interim look. */
    Ruling look(Sight sight);

    /** After the test, or its extension. */
    Ruling decide(Sight sight);
}
