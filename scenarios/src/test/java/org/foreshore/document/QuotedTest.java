package org.foreshore.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTest {

    @Test
    void whatATerminalWouldObeyIsMadeHarmless() {
        assertThat(Quoted.brief("a\u001B[31mb\nc\u202Ed")).isEqualTo("a?[31mb?c?d");
    }

    @Test
    void longTextIsCutBetweenCharacters() {
        assertThat(Quoted.brief("😀".repeat(61))).isEqualTo("😀".repeat(60) + "…");
        assertThat(Quoted.brief("রংপুর")).isEqualTo("রংপুর");
    }
}
