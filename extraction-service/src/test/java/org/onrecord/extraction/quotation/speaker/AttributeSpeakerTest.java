package org.onrecord.extraction.quotation.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
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

    @Test
    void aNameThatTheTextWritesNowhereElseIsReadFromTheSource() {
        var article = QuotedArticle.of("“It was never signed,” Mr. Singer said.\nNobody disagreed.");
        assertThat(article.speakerOf("never signed")).isEqualTo("Singer");
    }

    @Test
    void manyPeopleAreNoName() {
        var article = QuotedArticle.of("Ingrid Solberg left.\nTeachers said the plan was late.\n"
                + "Critics like Solberg said the plan was weak.");
        assertThat(article.with("the plan was late").speaker().name()).isNull();
        assertThat(article.with("the plan was weak").speaker().name()).isNull();
    }

    @Test
    void aHeadlinesVerbsAreNoPartOfTheName() {
        var article = QuotedArticle.of("Ingrid Solberg Slams New Fishing Treaty Plan.\n"
                + "The treaty was signed in Cairo on Monday after months of talks.\n"
                + "“It is a bad treaty,” Solberg said.\nNobody else spoke. The talks go on.");
        assertThat(article.speakerOf("It is a bad treaty")).isEqualTo("Ingrid Solberg");
    }

    @Test
    void whoeverSharesTheLastNameOfATitleIsAPersonAllTheSame() {
        var article = QuotedArticle.of("Rep. Peter T. King opposed the plan.\n“It is too late,” King said.");
        assertThat(article.speakerOf("It is too late")).isEqualTo("Peter T. King");
    }

    @Test
    void aDatelineIsNoPartOfTheSource() {
        var article = QuotedArticle.of(
                "OSLO, March 5 - Foreign Minister Ingrid Solberg said the talks would go on for weeks.");
        var quotation = article.with("the talks would go on");
        assertThat(quotation.speaker().name()).isEqualTo("Ingrid Solberg");
        assertThat(article.text().at(Objects.requireNonNull(quotation.source())))
                .isEqualTo("Foreign Minister Ingrid Solberg");
    }

    @Test
    void aPlaceInADescriptionMustBelongToThePerson() {
        var article = QuotedArticle.of("Sen. Laura Whitfield of Ohio met Sen. Mark Orr of Texas on Monday.\n"
                + "The Ohio senator said the bill was dead.");
        assertThat(article.speakerOf("the bill was dead")).isEqualTo("Laura Whitfield");
    }

    @Test
    void aCampaignIsNotItsSpokesman() {
        var article = QuotedArticle.of("Brian Hall, a spokesman for the Lane campaign, said the bill was dead.\n"
                + "The campaign said it would appeal.");
        assertThat(article.with("it would appeal").speaker().name()).isNotEqualTo("Brian Hall");
    }

    @Test
    void aPronounIsNobodyOfTheOtherGender() {
        var article = QuotedArticle.of("Ms. Solberg met Mr. Nasser in Cairo on Monday. Mr. Nasser left at noon.\n"
                + "“We will go on,” she said.");
        assertThat(article.speakerOf("We will go on")).isEqualTo("Solberg");
    }

    @Test
    void whomOnlyTheQuotedWordsNameIsNotTheSpeaker() {
        var article = QuotedArticle.of("Mr. Hall opened the meeting in Oslo on Monday. “It was late,” Mr. Hall said.\n"
                + "“Mr. Nasser should have come, and Mr. Nasser knows it,” he said.");
        assertThat(article.speakerOf("should have come")).isEqualTo("Hall");
    }
}
