package org.onrecord.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SplitLinesTest {

    @Test
    void everyKindOfLineBreakPartsParagraphs() {
        assertThat(Drafts.lines(Drafts.of("a\nb\r\nc\rd\u2028e\u2029f\u0085g\fh")))
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
    }

    @Test
    void blankLinesGoAndAreRemembered() {
        var blocks = Drafts.of("a\n \u00a0\nb\nc\r\n\r\nd\n\n").blocks();

        assertThat(blocks.stream().map(Block::text)).containsExactly("a", "b", "c", "d");
        assertThat(blocks.stream().map(Block::beforeBlank)).containsExactly(true, false, true, true);
    }

    @Test
    void whiteSpaceBecomesEvenAndInvisibleCharactersGo() {
        assertThat(Drafts.lines(Drafts.of("\ufeff  a\u00a0\u2009b\tc\u00add\u200be\u0001 ")))
                .containsExactly("a b cde");
    }

    @Test
    void joinersAndCharactersBeyondTheBasicPlaneStay() {
        assertThat(Drafts.lines(Drafts.of("👩\u200d🚀 क्\u200dष 𝄞"))).containsExactly("👩\u200d🚀 क्\u200dष 𝄞");
    }
}
