package org.onrecord.extraction.quotation.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.extraction.analysis.ArticleFacts;
import org.onrecord.extraction.quotation.QuotedArticle;

class ReadAttributionChainTest {

    @Test
    void aFirstHandQuotationHasItsSpeakerAlone() {
        var article = QuotedArticle.of("“We will talk,” Ingrid Solberg said.");
        assertThat(article.chainOf("We will talk")).containsExactly("SPEAKER NAMED Ingrid Solberg");
    }

    @Test
    void whomTheSpeakerCitesComesFirst() {
        var article = QuotedArticle.of(
                "Ingrid Solberg said the talks were over, citing an unnamed official close to Nasser.");
        assertThat(article.chainOf("the talks were over"))
                .containsExactly("BASIS UNNAMED an unnamed official close to Nasser", "SPEAKER NAMED Ingrid Solberg");
    }

    @Test
    void aReportThatOnlyRelaysIsNotTheSpeaker() {
        var article =
                QuotedArticle.of("In his letter, dated May 2, Karim Nasser offered his “deepest sympathy to all who "
                        + "lost their homes,” according to an earlier report by the Korean Central News Agency.");
        assertThat(article.chainOf("deepest sympathy"))
                .containsExactly("SPEAKER NAMED Karim Nasser", "RELAY STATE_MEDIA Korean Central News Agency");
    }

    @Test
    void outletAndWireServiceCloseTheChain() {
        var facts = new ArticleFacts(null, null, null, null, "Example Courier", null, "Example Wire");
        var article = QuotedArticle.of("“We will talk,” Ingrid Solberg said.", facts);
        assertThat(article.chainOf("We will talk"))
                .containsExactly(
                        "SPEAKER NAMED Ingrid Solberg", "OUTLET NAMED Example Courier", "WIRE NAMED Example Wire");
    }

    @Test
    void whoQuotesAnotherAsSayingSomethingOnlyRelaysIt() {
        var article = QuotedArticle.of(
                "Ingrid Solberg quoted the Kenyan foreign minister, Karim Nasser, as saying that the border would stay shut.");
        assertThat(article.chainOf("the border would stay shut"))
                .containsExactly("SPEAKER NAMED Karim Nasser", "RELAY NAMED Ingrid Solberg");
        assertThat(article.quotations()).hasSize(1);
    }

    @Test
    void whoIsQuotedAsSayingSomethingSpeaks() {
        var article = QuotedArticle.of("Karim Nasser was quoted as saying that the border would stay shut.");
        assertThat(article.chainOf("the border would stay shut")).containsExactly("SPEAKER NAMED Karim Nasser");
    }

    @Test
    void aDirectQuotationIsRelayedToo() {
        var article = QuotedArticle.of("The Korean Central News Agency quoted Karim Nasser as saying, “We will talk.”");
        assertThat(article.chainOf("We will talk"))
                .containsExactly("SPEAKER NAMED Karim Nasser", "RELAY STATE_MEDIA Korean Central News Agency");
    }
}
