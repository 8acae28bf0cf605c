package org.foreshore.document;

/** A document as a row of tokens; throws {@link org.foreshore.problem.ScenarioInvalid} where the syntax breaks. */
interface Tokens {

    /** The next token; {@link Token.Kind#END} for ever after the last. */
    Token next();
}
