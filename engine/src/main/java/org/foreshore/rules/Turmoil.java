package org.foreshore.rules;

/**
 * The state carries out less of what was decided.
 *
 * @param budgets part left of what every lever of the month would do and may cost, 0 to 1
 * @param fidelity part left of what is delivered for the money paid, 0 to 1
 */
public record Turmoil(double budgets, double fidelity) implements Circumstance {

    static final Turmoil NONE = new Turmoil(1, 1);

    Turmoil and(Turmoil other) {
        return new Turmoil(budgets * other.budgets, fidelity * other.fidelity);
    }
}
