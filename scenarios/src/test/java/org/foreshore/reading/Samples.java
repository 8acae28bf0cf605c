package org.foreshore.reading;

import org.foreshore.vocabulary.TestCatalogue;

/** Scenario files to test with. */
final class Samples {

    static final String FULL = """
            schema: foreshore/1
            id: voucher-or-skills
            title: Vouchers first or skills first?
            question: >
              Which of two programmes
              brings more women online?
            expected: "Skills: slower, but they stay."
            country: AAA
            place: { population: 100000, region: south, urbanShare: 0.2 }
            start: 2026-01
            months: 120
            warmUp: 24
            seed: 42
            replications: 32
            arms:
              - id: baseline
              - id: voucher
                title: Voucher
                levers:
                  - { lever: voucher, perMonth: 7.5, from: 2026-07, months: 36, ramp: 12, where: { rural: true } }
              - id: skills
                levers:
                  - lever: skills-training
                    seatsPerMonth: 400
                    choice: first-come
                    mentors: true
                    effect: -0.5
                    strength: 0.5
                    for: { sex: female, minAge: 15, maxAge: 60, poorest: 0.4, disabled: true }
            shocks:
              - { shock: flood, at: 2028-08, severity: 0.9, where: { region: South } }
            indicators: [public-cost, internet-use]
            """;

    static final String SMALL = """
            schema: foreshore/1
            id: small
            title: Small
            country: AAA
            start: 2026-01
            arms:
              - id: baseline
            """;

    static final String JSON = """
            {
              "schema": "foreshore/1", "id": "small", "title": "Small", "country": "AAA", "start": "2026-01",
              "arms": [
                { "id": "baseline" },
                { "id": "voucher", "levers": [ { "lever": "voucher", "perMonth": 1e1 } ] }
              ]
            }
            """;

    private Samples() {}

    static ScenarioReader reader() {
        return new ScenarioReader(TestCatalogue.catalogue(), new TestCountries());
    }
}
