package org.foreshore.world;

import org.foreshore.rules.Programme.Offer;

/** What public money goes to. */
public enum Purpose {
    SITES,
    BACKHAUL,
    COMMUNITY_NETWORKS,
    TRAINING,
    DEVICES,
    TARIFFS,
    IDENTITY,
    SERVICES,
    RESILIENCE,
    FEES_FORGONE,
    TAXES_FORGONE,
    /** Received, so counted as negative cost. */
    PENALTIES;

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
