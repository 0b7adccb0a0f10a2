package org.onrecord.timeline.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFragmentTest {

    @Test
    void aShortPassageIsGivenWholeAndEncodedByBytes() {
        assertThat(TextFragment.link("https://a.example/n", "“Yes, well-known & “sure”, né?"))
                .isEqualTo("https://a.example/n#:~:text=%E2%80%9CYes%2C%20well%2Dknown%20%26%20%E2%80%9Csure%E2%80%9D"
                        + "%2C%20n%C3%A9%3F");
    }

    @Test
    void aLongPassageIsGivenByItsFirstAndLastWords() {
        var passage =
                "One two three four five six seven eight nine ten ".repeat(5).strip();

        assertThat(TextFragment.link("https://a.example/", passage))
                .isEqualTo(
                        "https://a.example/#:~:text=One%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten");
    }

    @Test
    void aPassageOfTwoLinesIsGivenByWordsThatStandOnOneLineEach() {
        assertThat(TextFragment.link("https://a.example/", "It ended.\nThen they left"))
                .isEqualTo("https://a.example/#:~:text=It%20ended.,Then%20they%20left");
    }

    @Test
    void aFragmentOfTheAddressStaysAndADirectiveIsReplaced() {
        assertThat(TextFragment.link("https://a.example/#top", "so be it"))
                .isEqualTo("https://a.example/#top:~:text=so%20be%20it");
        assertThat(TextFragment.link("https://a.example/#:~:text=old", "so be it"))
                .isEqualTo("https://a.example/#:~:text=so%20be%20it");
    }

    @Test
    void aLongWordIsGivenWhole() {
        assertThat(TextFragment.link("https://a.example/", "字".repeat(101))).endsWith("%E5%AD%97");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "ftp://a.example/", "not an address", "/path"})
    void whatIsNoWebAddressGivesNoLink(String url) {
        assertThat(TextFragment.link(url, "so be it")).isNull();
    }
}
