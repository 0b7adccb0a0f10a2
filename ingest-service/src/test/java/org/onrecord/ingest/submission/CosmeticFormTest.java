package org.onrecord.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CosmeticFormTest {

    private static final String TEXT = "The pact is near, she said.\nTalks go on.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “It’s near,” she said.        | "It's near," she said.
            «It is near», she said.       | ‘It is near’, she said.
            The pact — signed in 2020 — holds. | The pact -- signed in 2020 -- holds.
            the 2019–20 season            | the 2019-20 season
            The ﬁrst ﬂight                | The first flight
            The pact  is near.            | The pact is near.
            Wait… then go.                | Wait... then go.
            ＡＢＣ news                    | ABC news
            """)
    void styleAloneIsNoChange(String before, String after) {
        assertThat(CosmeticForm.same(before, after)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Updated 2 hours ago",
                "Last updated: 14 March 2026, 10:15 GMT",
                "Published March 3, 2026 at 9:05 a.m.",
                "Read more: Ferry pact in five charts",
                "Related: What the pact means",
                "4 min read",
                "12 comments"
            })
    void aLineAboutThePageIsNoChange(String line) {
        assertThat(CosmeticForm.same(TEXT, line + "\n" + TEXT)).isTrue();
        assertThat(CosmeticForm.same(TEXT, TEXT + "\n" + line)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It killed 12 people.     | It killed 14 people.
            Kim Jong Un spoke.       | Kim Jong Il spoke.
            She said it was "near".  | She said it was near.
            The Pact is near.        | The pact is near.
            The pact is near.        | The pact is not near.
            He won 10-3.             | He won 10.3.
            """)
    void wordsFiguresQuotationsAndCaseAreAChange(String before, String after) {
        assertThat(CosmeticForm.same(before, after)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Updated figures show 12 dead.",
                "Correction: The pact was signed on March 3, not March 2.",
                "Related work has stopped, the ministry said on Monday.",
                "Published reports of 12 deaths were wrong, the ministry said, and it asked for patience while it counts again."
            })
    void aSentenceIsAChangeWhateverItBeginsWith(String line) {
        assertThat(CosmeticForm.same(TEXT, TEXT + "\n" + line)).isFalse();
    }

    @Test
    void nothingIsNotSomething() {
        assertThat(CosmeticForm.same(null, null)).isTrue();
        assertThat(CosmeticForm.same(null, "NTB")).isFalse();
    }
}
