package org.foreshore.sandbox;

/**
 * What a sandbox tests. Source: World Bank, Global experiences from regulatory sandboxes, Fintech Note 8 (2020).
 */
public enum SandboxType {
    /** A rule or programme of the state. */
    POLICY,
    /** A product or service that the rules do not foresee. */
    PRODUCT,
    /** Several tests under one theme. */
    THEMATIC,
    /** A test under the rules of several countries. */
    CROSS_BORDER,
    /** Advice only, no rule is waived. */
    ADVISORY
}
