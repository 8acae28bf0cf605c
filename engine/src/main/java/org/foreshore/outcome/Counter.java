package org.foreshore.outcome;

/** What is counted of residents aged 15 and over, month by month and group by group. */
public enum Counter {
    /** Residents. */
    RESIDENTS,
    /** Internet users. */
    USERS,
    /** Inside 3G coverage or better, in service this month. */
    COVERED_3G,
    /** Inside 4G coverage, in service this month. */
    COVERED_4G,
    /** Inside any mobile broadband coverage and not using it. */
    COVERED_NON_USERS,
    /** Own a mobile phone of any kind. */
    PHONE,
    /** Own a smartphone. */
    SMARTPHONE,
    /** Have basic digital skill. */
    SKILLED,
    /** The data basket costs them at most 2 % of their income. */
    AFFORDABLE,
    /** Live in a household in which somebody uses the Internet. */
    CONNECTED_HOME,
    /** Know that public services can be had online. */
    AWARE,
    /** Hold a digital identity that is accepted online. */
    IDENTIFIED,
    /** Did a procedure of a public service online or with help within twelve months. */
    DIGITAL_SERVICE,
    /** Use the Internet with a smartphone of their own at the speed of 4G. */
    MEANINGFUL,
    /** Trust in digital public services has this binary digit: worth one fifteenth. */
    TRUST_1,
    /** Worth two fifteenths. */
    TRUST_2,
    /** Worth four fifteenths. */
    TRUST_4,
    /** Worth eight fifteenths. */
    TRUST_8,
    /** Offline, inside mobile broadband coverage in service, with no smartphone and none at home that they may use. */
    LACK_DEVICE,
    /** Offline for none of the above; the data basket costs them more than 2 % of their income. */
    LACK_MONEY,
    /** Offline for none of the above; without basic digital skill. */
    LACK_SKILL,
    /** Offline for none of the above; with a disability. */
    LACK_ACCESSIBILITY
}
