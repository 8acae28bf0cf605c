package org.foreshore.observation;

import java.util.List;

/**
 * Administrative data: everybody who is on record, exactly and at no cost; but who uses the Internet through the hands or
 * the phone of another is not on record.
 */
public final class Register {

    private Register() {}

    /** Share on record. */
    public static double share(List<Stratum> strata) {
        long people = 0;
        long owners = 0;
        for (var stratum : strata) {
            people += stratum.people();
            owners += stratum.owners();
        }
        return people == 0 ? Double.NaN : (double) owners / people;
    }
}
