package org.foreshore.sandbox;

import org.foreshore.unit.Money;
import org.foreshore.unit.Share;
import org.foreshore.vocabulary.Component;
import org.foreshore.vocabulary.Says;
import org.foreshore.vocabulary.Titled;

/** What protects those who take part. Source: EU AI Act, chapter VI: consent that can be withdrawn at any time. */
@Titled(id = "safeguards", title = "Safeguards", says = "What protects those who take part.")
public record Safeguards(
        @Says("Part of residents who agree to take part. Assumed 1: a programme that nobody is asked about")
        Share consent,

        @Says("Part of participants who withdraw each month")
        Share withdrawal,

        @Says("Another way stays open to those whom the new way fails")
        boolean fallback,

        @Says("Those who are harmed are made good") boolean redress,

        @Says(value = "Most money the package may spend in the pilot; 0 for no cap")
        Money spendCap,

        @Says(
                value =
                        "Most residents whom programmes of the package may serve; then they take nobody new. 0 for no cap",
                unit = "residents",
                max = 1e9)
        int residentCap,

        @Says(
                value =
                        "Most procedures done online or with help at the sites during the test; then it ends. 0 for no cap",
                unit = "procedures",
                max = 1e9)
        int transactionCap)
        implements Component {

    /** The documented defaults. */
    public Safeguards() {
        this(Share.ALL, Share.NONE, true, true, Money.usd(0), 0, 0);
    }
}
