package org.foreshore.connectivity;

/**
 * A month of all operators together, in money, US dollars. It closes with what it opened with, plus what came in, minus
 * what went out; what is not capital is paid to owners and lenders, who are not modelled.
 *
 * @param opening what all months before left, counted from the start of the simulated time
 * @param revenue from users where an operator serves
 * @param subsidies received from the state: for sites and for links
 * @param running cost of sites and links, without fees
 * @param fees for sites and spectrum, after relief
 * @param investment in sites, links and radio capacity, whoever paid for it
 * @param penalties for obligations not met
 * @param capital what is left to invest: the part of revenue set aside for it, less investment that no subsidy paid for; never
 *     negative
 */
public record Account(
        double opening,
        double revenue,
        double subsidies,
        double running,
        double fees,
        double investment,
        double penalties,
        double capital) {

    static final Account EMPTY = new Account(0, 0, 0, 0, 0, 0, 0, 0);

    public double closing() {
        return opening + revenue + subsidies - running - fees - investment - penalties;
    }

    /** The same in a world where every resident stands for so many. */
    public Account times(double weight) {
        return new Account(
                opening * weight,
                revenue * weight,
                subsidies * weight,
                running * weight,
                fees * weight,
                investment * weight,
                penalties * weight,
                capital * weight);
    }
}
