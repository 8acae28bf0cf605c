package org.foreshore.world;

import org.foreshore.rules.Programme.Offer;

/** What public money goes to. */
public enum Purpose {
    SITES(Sector.OPERATORS),
    BACKHAUL(Sector.OPERATORS),
    COMMUNITY_NETWORKS(Sector.OTHERS),
    TRAINING(Sector.OTHERS),
    DEVICES(Sector.HOUSEHOLDS),
    TARIFFS(Sector.HOUSEHOLDS),
    IDENTITY(Sector.OTHERS),
    SERVICES(Sector.OTHERS),
    RESILIENCE(Sector.OTHERS),
    FIRMS(Sector.OTHERS),
    RECYCLING(Sector.OTHERS),
    /** Warnings, and what it takes to have relief ready. */
    EMERGENCIES(Sector.OTHERS),
    RELIEF(Sector.HOUSEHOLDS),
    FEES_FORGONE(Sector.OPERATORS),
    TAXES_FORGONE(Sector.HOUSEHOLDS),
    /** Received, so counted as negative cost. */
    PENALTIES(Sector.OPERATORS);

    private final Sector payee;

    Purpose(Sector payee) {
        this.payee = payee;
    }

    /** Whether money is set aside for it; relief is owed to all in need, and what is forgone or received follows from what others do. */
    boolean budgeted() {
        return this != RELIEF && this != FEES_FORGONE && this != TAXES_FORGONE && this != PENALTIES;
    }

    /** Who receives it. */
    Sector payee() {
        return payee;
    }

    /** What a programme's payments are for. */
    public static Purpose of(Offer offer) {
        return switch (offer) {
            case TRAINING -> TRAINING;
            case DEVICE -> DEVICES;
            case TARIFF -> TARIFFS;
            case IDENTITY -> IDENTITY;
        };
    }
}
