package org.foreshore.world;

/** Payments that no programme makes: they flow whatever the policy. */
public enum Payment {
    /** What users pay operators, net of tax. */
    COMMUNICATION(Sector.HOUSEHOLDS, Sector.OPERATORS),
    /** Tax on the data basket, as the law states it; what is remitted is paid back as taxes forgone. */
    DATA_TAX(Sector.HOUSEHOLDS, Sector.NATIONAL_GOVERNMENT),
    /** Smartphones at their price before duty. */
    SMARTPHONES(Sector.HOUSEHOLDS, Sector.OTHERS),
    /** Duty on smartphones, as the law states it. */
    DEVICE_DUTY(Sector.HOUSEHOLDS, Sector.NATIONAL_GOVERNMENT),
    /** Fees of centres, which are local. */
    CENTRE_FEES(Sector.HOUSEHOLDS, Sector.LOCAL_GOVERNMENT),
    /** Fees of sites, as the licence states them; what is remitted is paid back as fees forgone. */
    SITE_FEES(Sector.OPERATORS, Sector.NATIONAL_GOVERNMENT),
    /** Running cost of sites and links. */
    RUNNING(Sector.OPERATORS, Sector.OTHERS),
    /** Sites, links and radio equipment. */
    INVESTMENT(Sector.OPERATORS, Sector.OTHERS),
    /** Procedures done online. */
    SERVICES_ONLINE(Sector.NATIONAL_GOVERNMENT, Sector.OTHERS),
    /** Procedures done at offices and centres. */
    SERVICES_LOCAL(Sector.LOCAL_GOVERNMENT, Sector.OTHERS),
    /** What local government pays for services beyond the fees it takes. */
    GRANT(Sector.NATIONAL_GOVERNMENT, Sector.LOCAL_GOVERNMENT);

    private final Sector payer;
    private final Sector payee;

    Payment(Sector payer, Sector payee) {
        this.payer = payer;
        this.payee = payee;
    }

    Sector payer() {
        return payer;
    }

    Sector payee() {
        return payee;
    }
}
