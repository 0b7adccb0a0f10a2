package org.onrecord.extraction.quotation.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.quotation.Quotation;
import org.onrecord.extraction.quotation.QuotedArticle;

/** Sources that a model found a word too long or too short are read as if they were whole. */
class ReachTest {

    private static final String TEXT =
            "Norwegian Foreign Minister Ingrid Solberg, who leads the talks, said the plan was dead.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Solberg",
                "Ingrid",
                "Minister Ingrid",
                "Minister",
                "Ingrid Solberg,",
                "Foreign Minister Ingrid Solberg, who leads the talks, said"
            })
    void aCutSourceMeansTheWholeName(String source) {
        assertThat(speaker(source)).isEqualTo("Ingrid Solberg");
    }

    private static @Nullable String speaker(String source) {
        var text = QuotedArticle.of(TEXT).text();
        var found = text.get(Quotation.LAYER).get(0);
        int start = TEXT.indexOf(source);
        var cut = found.from(new CharRange(start, start + source.length()));
        return new AttributeSpeaker()
                .apply(text.with(Quotation.LAYER, List.of(cut)))
                .get(Quotation.LAYER)
                .get(0)
                .speaker()
                .name();
    }
}
