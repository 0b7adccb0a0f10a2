package org.onrecord.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinWrappedLinesTest {

    @Test
    void linesThatGoOnInTheNextAreJoined() {
        var draft = Drafts.of("""
                The ferry pact between Norway and Estonia may be signed before the
                summer, a senior official in the ministry of transport said, and the
                ministers will meet.

                Talks go on.""");

        assertThat(Drafts.lines(new JoinWrappedLines().apply(draft)))
                .containsExactly(
                        "The ferry pact between Norway and Estonia may be signed before the summer, a senior official in the ministry of transport said, and the ministers will meet.",
                        "Talks go on.");
    }

    @Test
    void aListStaysAList() {
        var draft = Drafts.of(
                "Sell the pact to the ports (how and when to do it)\nMeet the ministers of both of the countries\nSign it.\n\nEnd of list.");

        assertThat(new JoinWrappedLines().apply(draft)).isEqualTo(draft);
    }

    @Test
    void linesThatAreParagraphsStay() {
        var draft = Drafts.of(
                "The pact may be signed before the summer, she said.\nthe note was dated March 3, as she told us.\nTalks go on.");

        assertThat(new JoinWrappedLines().apply(draft)).isEqualTo(draft);
    }
}
