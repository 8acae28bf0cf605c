package org.foreshore.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import org.foreshore.scenario.Reach;

/**
 * An offer made to residents: one mechanism for all demand-side levers.
 *
 * @param offer what is offered
 * @param placesPerMonth most residents served each month (positive infinity if only money limits it)
 * @param usdPerMonth most money each month; what is not spent carries over (positive infinity if unlimited)
 * @param usdPerPlace cost of one place, whether or not it is completed (training, identity); for the other offers the cost
 *     follows from the price at the time
 * @param share part of the price paid by the state (device, tariff), 0 to 1
 * @param instalmentMonths months over which a device is paid; 0 leaves it as it is
 * @param unpaid part of what is left to pay in instalments that is never paid, which the state makes good, 0 to 1
 * @param outreach monthly chance that a resident who does not know of the offer hears of it
 * @param fidelity part of what is paid for that is delivered: a place costs so much more, and there are so many fewer
 * @param agreed part of those meant who agree to take part, by lots that last, so that whoever stays has always agreed; the
 *     others get nothing and give up a tariff, but keep what they have learnt, bought or enrolled in
 */
public record Programme(
        Offer offer,
        double placesPerMonth,
        double usdPerMonth,
        double usdPerPlace,
        double share,
        int instalmentMonths,
        double unpaid,
        double outreach,
        Reach reach,
        double fidelity,
        double agreed)
        implements Rule {

    /** Everything that is paid for is delivered, and nobody refuses. */
    public Programme(
            Offer offer,
            double placesPerMonth,
            double usdPerMonth,
            double usdPerPlace,
            double share,
            int instalmentMonths,
            double outreach,
            Reach reach) {
        this(offer, placesPerMonth, usdPerMonth, usdPerPlace, share, instalmentMonths, 0, outreach, reach, 1, 1);
    }

    @Override
    public Programme delivered(double part) {
        return with(part * placesPerMonth, usdPerMonth, part * fidelity, agreed);
    }

    @Override
    public Programme agreed(double part) {
        return with(placesPerMonth, usdPerMonth, fidelity, part * agreed);
    }

    @Override
    public Programme within(double most) {
        return with(placesPerMonth, Math.min(usdPerMonth, most), fidelity, agreed);
    }

    private Programme with(double places, double usd, double delivered, double taking) {
        return new Programme(
                offer, places, usd, usdPerPlace, share, instalmentMonths, unpaid, outreach, reach, delivered, taking);
    }

    /** The same where the state makes good a part of what is left to pay in instalments. */
    public Programme guaranteeing(double part) {
        return new Programme(
                offer,
                placesPerMonth,
                usdPerMonth,
                usdPerPlace,
                share,
                instalmentMonths,
                part,
                outreach,
                reach,
                fidelity,
                agreed);
    }

    /** Part of the price of a device that it costs the state: what it pays, and what it makes good. */
    public double costShare() {
        return share + (instalmentMonths == 0 ? 0 : (1 - share) * unpaid);
    }

    @Override
    public boolean meansResidents() {
        return true;
    }

    /** The same programmes, where only a part of the places of courses is there. @param open that part, 0 to 1 */
    public static Map<Source, Programme> whileOpen(Map<Source, Programme> programmes, double open) {
        var list = new LinkedHashMap<Source, Programme>();
        programmes.forEach((source, programme) -> list.put(source, programme.whileOpen(open)));
        return open == 1 ? programmes : list;
    }

    /** The same, taking nobody new. */
    Programme closed() {
        return with(0, usdPerMonth, fidelity, agreed);
    }

    private Programme whileOpen(double open) {
        double places = offer == Offer.TRAINING ? open * placesPerMonth : placesPerMonth;
        return with(places, usdPerMonth, fidelity, agreed);
    }

    /** What a programme offers. */
    public enum Offer {
        /** A course in basic digital skills. */
        TRAINING,
        /** A voucher for part of the price of a smartphone, or its payment in instalments. */
        DEVICE,
        /** A lasting rebate on data. */
        TARIFF,
        /** Enrolment in a digital identity that is accepted online. */
        IDENTITY
    }
}
