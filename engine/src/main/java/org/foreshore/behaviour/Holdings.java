package org.foreshore.behaviour;

import java.util.Arrays;
import java.util.List;

/**
 * Who holds an offer of one kind, and from which programme: nobody from more than one. The programmes of the month are
 * numbered from 1; 0 stands for holding none.
 */
final class Holdings {

    /** Holds the offer of some programme. */
    final long[] any;

    private List<RunningProgramme> programmes = List.of();

    Holdings(int blocks) {
        any = new long[blocks];
    }

    /** Holders are from now on those of these programmes; a programme that is not among them has ended. */
    void set(List<RunningProgramme> running) {
        if (running.isEmpty() && programmes.isEmpty()) {
            return;
        }
        programmes = running;
        Arrays.fill(any, 0);
        for (var programme : running) {
            for (int block = 0; block < any.length; block++) {
                any[block] |= programme.holders[block];
            }
        }
    }

    List<RunningProgramme> programmes() {
        return programmes;
    }

    void give(RunningProgramme programme, long[] receivers) {
        for (int block = 0; block < any.length; block++) {
            programme.holders[block] |= receivers[block];
            any[block] |= receivers[block];
        }
    }

    /** Of the holders of a programme only these keep what they hold. */
    void leave(RunningProgramme programme, long[] keepers) {
        for (int block = 0; block < any.length; block++) {
            any[block] &= ~programme.holders[block] | keepers[block];
            programme.holders[block] &= keepers[block];
        }
    }

    /** Number of the programme from which a resident holds the offer. */
    int number(int block, long bit) {
        if ((any[block] & bit) == 0) {
            return 0;
        }
        int number = 1;
        while ((programmes.get(number - 1).holders[block] & bit) == 0) {
            number++;
        }
        return number;
    }

    /** Residents of a block who hold the offer of the programme of this number. */
    long of(int number, int block) {
        return number == 0 ? ~any[block] : programmes.get(number - 1).holders[block];
    }
}
