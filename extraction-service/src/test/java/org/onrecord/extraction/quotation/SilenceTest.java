package org.onrecord.extraction.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extraction.analysis.ArticleFacts;

class SilenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ingrid Solberg declined to comment on the ferry line.",
                "The ministry did not immediately respond to a request for comment.",
                "A spokesman for the port refused to say whether the ferry line would close.",
                "Karim Nasser has not replied to questions about the bridge."
            })
    void whoSaysNothingMakesNoStatement(String text) {
        assertThat(QuotedArticle.byModel(text, ArticleFacts.UNKNOWN).quotations())
                .noneMatch(quotation -> quotation.act() == Quotation.Act.SPEECH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“I will not answer that,” Ingrid Solberg said.",
                "Ingrid Solberg responded that the ferry line would close.",
                "Ingrid Solberg said she had declined to comment on the ferry line."
            })
    void whatIsSaidStaysAStatement(String text) {
        assertThat(QuotedArticle.byModel(text, ArticleFacts.UNKNOWN).quotations())
                .anyMatch(quotation -> quotation.act() == Quotation.Act.SPEECH);
    }
}
