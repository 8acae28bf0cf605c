package org.foreshore.rules;

/**
 * What residents need done by public services. The shares of needs are assumed: no survey counts them by sector; a
 * study of a country should replace them.
 */
public enum ServiceSector {
    /** Births, deaths, marriages, identity papers. */
    REGISTRATION(false, 0.16, 0.10, 0.08),
    /** Appointments, insurance, certificates. */
    HEALTH(false, 0.14, 0.20, 0.34),
    /** Enrolment, examinations, certificates. */
    EDUCATION(false, 0.28, 0.12, 0.02),
    /** Allowances, pensions, relief. */
    SOCIAL_PROTECTION(true, 0.10, 0.16, 0.28),
    /** Job exchange, contracts, work abroad. */
    EMPLOYMENT(true, 0.16, 0.12, 0.02),
    /** Licences and taxes. */
    BUSINESS(true, 0.06, 0.12, 0.06),
    /** Land titles, building, utilities. */
    LAND(true, 0.06, 0.12, 0.16),
    /** Police, courts, legal help. */
    JUSTICE(false, 0.04, 0.06, 0.04);

    /** Age groups by which needs differ: under 25, 25 to 54, from 55. */
    public static final int AGES = 3;

    private final boolean needsIdentity;
    private final double[] shares;

    ServiceSector(boolean needsIdentity, double young, double grown, double old) {
        this.needsIdentity = needsIdentity;
        shares = new double[] {young, grown, old};
    }

    /** Whether doing it online takes a digital identity that is accepted. */
    public boolean needsIdentity() {
        return needsIdentity;
    }

    /** Share of this sector among all procedures there are: that among needs, each age group alike. */
    public double share() {
        return (shares[0] + shares[1] + shares[2]) / AGES;
    }

    /** Share of this sector among the needs of one age group. */
    public double share(int age) {
        return shares[age];
    }
}
