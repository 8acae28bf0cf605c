package org.foreshore.random;

/**
 * What a draw decides. The ordinal is part of the draw's address: add new streams at the end, and never reorder, so
 * that no existing number moves.
 */
public enum Stream {
    /** A resident takes up, keeps or gives up the Internet. */
    ADOPTION,
    /** A smartphone breaks, is lost or stolen. */
    DEVICE_LOSS,
    /** Skill grows by use or fades without. */
    LEARNING,
    /** A resident dies in the yearly review, and a child is born into the household. */
    DEATH,
    /** Traits of a newborn. */
    BIRTH,
    /** Schooling completed at eighteen. */
    SCHOOLING,
    /** Who uses the Internet at the start. */
    INITIAL_USE,
    /** Who owns which phone at the start. */
    INITIAL_PHONE,
    /** Who is chosen by a programme. */
    SELECTION,
    /** Errors of the social registry. */
    REGISTRY,
    /** Who of the chosen takes up the offer. */
    TAKE_UP,
    /** Who completes a course. */
    COMPLETION,
    /** Lasting difference between settlements that nothing else explains. */
    SETTLEMENT,
    /** Which sites a hazard takes down. */
    HAZARD,
    /** Which village finds a champion for its own network, and which network fails. */
    COMMUNITY,
    /** Households and traits of the synthetic population. */
    SYNTHESIS,
    /** A user whose smartphone broke buys the next one at once. */
    REPLACEMENT,
    /** How many public services a resident needs this month. */
    NEED,
    /** Which service, and whether it can be done online and succeeds. */
    SERVICE,
    /** Through which channel a need is met. */
    CHANNEL,
    /** What meeting a need does to skill, habit and trust. */
    EXPERIENCE,
    /** A resident's trust drifts back. */
    TRUST,
    /** A resident hears of online services. */
    AWARENESS,
    /** Lasting luck: identity, awareness and trust at the start. */
    STANDING,
    /** How far offices and centres are. */
    SERVICE_PLACE,
    /** Who hears of a breach. */
    ALARM,
    /** Whether an identity is wrongly rejected, and whether a procedure in person takes one. */
    IDENTITY,
    /** Which firms go online, file online, or fall back. */
    FIRMS,
    /** Whom a survey asks, who answers, and what is recorded. */
    SURVEY,
    /** Whether records are taken from the platform. */
    BREACH,
    /** Whose records are taken. */
    VICTIM,
    /** Who believes a rumour. */
    BELIEF,
    /** Whom a machine wrongly refuses. */
    TRIAGE,
    /** Whom a warning reaches, and who acts on it. */
    WARNING,
    /** Who is listed for relief, and to whom it comes on time. */
    RELIEF,
    /** Where a pilot takes place, whether its idea works, and when somebody decides. */
    PILOT,
    /** Whether a part of a procedure of newcomers counts as one this month. */
    NEWCOMERS,
    /** Which residents of a site a pilot invites. */
    INVITATION,
    /** Whether a shock that is left to luck comes this month. */
    SHOCK;

    /** Places kept for streams in the address space. */
    public static final int PLACES = 64;
}
