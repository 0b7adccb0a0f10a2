package org.onrecord.extraction.quotation.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.entity.Mention;
import org.onrecord.extraction.quotation.QuotedArticle;

class AttributeSpeakerTest {

    @Test
    void aLastNameMeansThePersonNamedBefore() {
        var article = QuotedArticle.of("Norwegian Foreign Minister Ingrid Solberg arrived in Cairo on Monday.\n"
                + "“We will talk to both sides,” Solberg said.");
        assertThat(article.speakerOf("We will talk")).isEqualTo("Ingrid Solberg");
    }

    @Test
    void aPronounMeansTheOneWhoSpokeLast() {
        var article = QuotedArticle.of("Ingrid Solberg met Karim Nasser in Cairo on Monday.\n"
                + "“We will talk to both sides,” Solberg said.\n“It may take weeks,” she added.");
        assertThat(article.speakerOf("It may take weeks")).isEqualTo("Ingrid Solberg");
        var solberg = article.text().get(Entity.LAYER).stream()
                .filter(entity -> "Ingrid Solberg".equals(entity.name()))
                .findFirst()
                .orElseThrow();
        assertThat(solberg.mentions())
                .filteredOn(mention -> mention.kind() == Mention.Kind.PRONOUN)
                .extracting(mention -> article.text().at(mention.range()))
                .contains("she");
    }

    @Test
    void anUnnamedSourceStaysUnnamed() {
        var article = QuotedArticle.of(
                "Ingrid Solberg left Cairo early.\nThe talks have failed, a source close to Solberg said Tuesday.");
        assertThat(article.with("talks have failed").speaker().name()).isNull();
        assertThat(article.with("talks have failed").speaker().mention()).isNotNull();
    }

    @Test
    void aLeadsDescriptionIsThePersonThatTheNextParagraphIntroduces() {
        var article = QuotedArticle.of("Norway may send observers, a senior Norwegian diplomat said Thursday.\n"
                + "Lars Berg, deputy foreign minister for the Middle East, also urged Egypt to wait.\n"
                + "The Norwegian diplomat said the observers were ready.");
        assertThat(article.speakerOf("Norway may send observers")).isEqualTo("Lars Berg");
        assertThat(article.speakerOf("the observers were ready")).isEqualTo("Lars Berg");
    }

    @Test
    void aLeadsDescriptionIsNobodyWhoseRoleDoesNotFit() {
        var article = QuotedArticle.of("Norway may send observers, a senior Norwegian diplomat said Thursday.\n"
                + "Lars Berg, a fisherman from Bergen, also urged Egypt to wait.");
        assertThat(article.with("Norway may send observers").speaker().name()).isNull();
    }

    @Test
    void aMinistrySpeaksForItself() {
        var article = QuotedArticle.of("The Egyptian Foreign Ministry said the talks were over.");
        assertThat(article.speakerOf("the talks were over")).contains("Foreign Ministry");
    }
}
