package org.foreshore.safety;

/**
 * What a month's breach does.
 *
 * @param victims share of those with records online whose records are taken; victimLoss trust it takes from them
 * @param heard share of residents who hear of it; hearsayLoss trust it takes from those
 */
public record Loss(double victims, double victimLoss, double heard, double hearsayLoss) {

    /** No breach. */
    public static final Loss NONE = new Loss(0, 0, 0, 0);
}
