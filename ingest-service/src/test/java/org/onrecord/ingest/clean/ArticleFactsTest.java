package org.onrecord.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.provenance.Receipt;
import org.onrecord.ingest.provenance.Receipt.Rejected;

class ArticleFactsTest {

    private static final ArticleFacts GIVEN =
            new ArticleFacts("Ferry pact near", null, null, null, null, null, null, null).from(Receipt.SENDER);

    @Test
    void whatThePageSaysAgainstTheSenderIsKeptAsRejected() {
        var page = new ArticleFacts("Ferries", "Jane Roe", null, null, null, null, null, null).from("json-ld:headline");

        var facts = GIVEN.orElse(page);

        assertThat(facts.title()).isEqualTo("Ferry pact near");
        assertThat(facts.receipts())
                .containsExactly(
                        new Receipt(
                                "title",
                                "sender",
                                "Ferry pact near",
                                List.of(new Rejected("json-ld:headline", "Ferries"))),
                        Receipt.of("byline", "json-ld:headline", "Jane Roe"));
    }

    @Test
    void whoSaysTheSameIsNotRejected() {
        assertThat(GIVEN.orElse(ArticleFacts.ofTitle("Ferry pact near")).receipts())
                .containsExactly(Receipt.of("title", "sender", "Ferry pact near"));
    }

    @Test
    void repeatedFillingDoesNotGrowReceiptsWithoutEnd() {
        var facts = GIVEN;
        for (int i = 0; i < 100; i++) {
            facts = facts.orElse(ArticleFacts.ofTitle("Title " + i));
        }

        assertThat(facts.receipts().get(0).rejected()).hasSize(20);
    }
}
