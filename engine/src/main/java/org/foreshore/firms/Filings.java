package org.foreshore.firms;

import org.foreshore.firms.FirmDraws.Move;
import org.foreshore.outcome.FirmSize;
import org.foreshore.outcome.FirmStage;

/** Procedures that firms have with the state: online where a firm files online and the procedure is there, else in person. */
final class Filings {

    private final FirmParameters parameters;
    private final int[] inPerson;
    private long online;

    Filings(int settlements, FirmParameters parameters) {
        this.parameters = parameters;
        inPerson = new int[settlements];
    }

    void copyFrom(Filings other) {
        System.arraycopy(other.inPerson, 0, inPerson, 0, inPerson.length);
        online = other.online;
    }

    void month(FirmCounts firms, BusinessClimate climate, FirmDraws draws) {
        double each = parameters.filingsPerYear() / 12;
        online = 0;
        for (int s = 0; s < inPerson.length; s++) {
            double filed = each * firms.of(s, FirmStage.FILING) * climate.procedures()[s];
            online += draws.whole(filed, s, FirmSize.MICRO, Move.PROCEDURES);
            inPerson[s] = draws.whole(each * firms.of(s) - filed, s, FirmSize.SMALL, Move.PROCEDURES);
        }
    }

    /** Of each settlement in a month, however they are done. */
    double[] expected(FirmCounts firms) {
        var procedures = new double[inPerson.length];
        for (int s = 0; s < procedures.length; s++) {
            procedures[s] = parameters.filingsPerYear() / 12 * firms.of(s);
        }
        return procedures;
    }

    int[] inPerson() {
        return inPerson.clone();
    }

    long online() {
        return online;
    }
}
