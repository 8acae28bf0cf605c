package org.foreshore.safety;

/** Makes residents believe what they have not been told. */
public final class Gossip {

    private Gossip() {}

    public static void believe(Rumours rumours, int settlement, double share) {
        rumours.believing[settlement] = share;
    }
}
