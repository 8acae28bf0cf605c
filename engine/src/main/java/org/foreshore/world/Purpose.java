package org.foreshore.world;

/** What public money goes to. */
public enum Purpose {
    SITES,
    BACKHAUL,
    COMMUNITY_NETWORKS,
    TRAINING_AND_TARIFFS,
    DEVICES,
    FEES_FORGONE,
    TAXES_FORGONE,
    /** Received, so counted as negative cost. */
    PENALTIES
}
