package org.onrecord.training.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.Span;

class HeadWordTest {

    @ParameterizedTest
    @CsvSource({
        "Mia Stone, Stone",
        "'Stone, who rows,', Stone",
        "the director of the museum, director",
        "the town's, town",
        "of the museum, museum",
        "'...', ''"
    })
    void standsForItsMention(String mention, String head) {
        var words = new ArticleWords(new ArticleText("By " + mention + " then"));
        int word = HeadWord.of(new Span(3, 3 + mention.length()), words);
        assertThat(word < 0 ? "" : words.range(word).in(words.text().text())).isEqualTo(head);
    }
}
