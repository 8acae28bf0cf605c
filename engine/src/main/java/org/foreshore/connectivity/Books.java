package org.foreshore.connectivity;

/** The operators' money: what they have to invest, and the account of the month at hand. Never weighted. */
final class Books {

    private double opening;
    private double revenue;
    private double subsidies;
    private double running;
    private double fees;
    private double investment;
    private double penalties;
    private double capital;
    private double value;
    private double discount = 1;

    void copyFrom(Books other) {
        opening = other.opening;
        revenue = other.revenue;
        subsidies = other.subsidies;
        running = other.running;
        fees = other.fees;
        investment = other.investment;
        penalties = other.penalties;
        capital = other.capital;
        value = other.value;
        discount = other.discount;
    }

    Account month() {
        return new Account(opening, revenue, subsidies, running, fees, investment, penalties, capital);
    }

    /** Present value of all months so far, discounted to the start, USD. */
    double value() {
        return value;
    }

    /** Begins a month with what users pay and networks cost; so much more may be built with. */
    void open(double newRevenue, double newCapital, double newRunning, double newFees) {
        opening = month().closing();
        revenue = newRevenue;
        running = newRunning;
        fees = newFees;
        subsidies = 0;
        investment = 0;
        penalties = 0;
        capital += newCapital;
    }

    /** Whether capital suffices for the part of an investment that a subsidy leaves to the operators. */
    boolean canPay(double usd, double subsidy) {
        return own(usd, subsidy) <= capital;
    }

    private static double own(double usd, double subsidy) {
        return Math.max(0, usd - subsidy);
    }

    /** Books an investment and the subsidy for the place. What the subsidy exceeds the investment by is no capital. */
    void invest(double usd, double subsidy) {
        if (!canPay(usd, subsidy)) {
            throw new IllegalStateException("operators with %s USD cannot pay %s".formatted(capital, usd - subsidy));
        }
        capital -= own(usd, subsidy);
        investment += usd;
        subsidies += subsidy;
    }

    void penalise(double usd) {
        penalties += usd;
    }

    /** Ends the month. */
    void close(double yearlyReturn) {
        discount /= StrictMath.pow(1 + yearlyReturn, 1 / 12.0);
        value += discount * (month().closing() - opening);
    }
}
