package org.foreshore.behaviour;

import org.foreshore.safety.Loss;
import org.foreshore.safety.RumourParameters;

/**
 * Bad news in a settlement this month; thresholds of chances, and trust that it takes on a scale from 0 to 1.
 *
 * @param believed threshold of believing a rumour without any skill; doubt part of belief that full skill keeps off
 * @param beliefLoss trust that belief takes
 * @param taken threshold of having one's records taken; heard of hearing of that
 */
record News(int believed, double doubt, double beliefLoss, int taken, double takenLoss, int heard, double heardLoss) {

    /** Nothing happens. */
    static final News NONE = new News(0, 0, 0, 0, 0, 0, 0);

    static News of(double believing, RumourParameters rumours, Loss loss) {
        return believing == 0 && loss.equals(Loss.NONE)
                ? NONE
                : new News(
                        Chance.threshold(believing),
                        rumours.skilled(),
                        rumours.loss(),
                        Chance.threshold(loss.victims()),
                        loss.victimLoss(),
                        Chance.threshold(loss.heard()),
                        loss.hearsayLoss());
    }
}
