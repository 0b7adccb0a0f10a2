package org.onrecord.extraction.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.citation.ArticleText;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.ArticleFacts;
import org.onrecord.extraction.analysis.Pipelines;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.entity.Mention;

class FollowReferencesTest {

    @Test
    void aPronounMeansTheSubjectOfTheSentenceBefore() {
        assertThat(references("Marta Diaz met Paul Orr in Quito. She thanked him.", "Marta Diaz"))
                .containsExactly("She");
    }

    @Test
    void himIsNotTheSubjectOfItsOwnClause() {
        assertThat(references("Paul Orr met John Dunn in Quito. Orr thanked him.", "John Dunn"))
                .containsExactly("him");
    }

    @Test
    void hisIsTheSubjectOfItsOwnClause() {
        assertThat(references("Officials said on Monday that Paul Orr would keep his post.", "Paul Orr"))
                .containsExactly("his");
    }

    @Test
    void aPronounInAnOpeningClauseMeansTheSubjectBehindIt() {
        assertThat(references("Although she was tired, Marta Diaz spoke for an hour.", "Marta Diaz"))
                .containsExactly("she");
    }

    @Test
    void aManWithoutANameKeepsHisPronouns() {
        var text = "Police chief Juan Rojas spoke in Lima on Monday. A man was arrested after he stabbed a teacher. He"
                + " was taken to a prison.";
        assertThat(references(text, "Juan Rojas")).isEmpty();
    }

    @Test
    void aPronounOfTheOtherGenderStaysOpen() {
        assertThat(references("Paul Orr left Quito. She was glad.", "Paul Orr")).isEmpty();
    }

    @Test
    void insideQuotationMarksIMeansTheSpeakerAndHeDoesNot() {
        var text = "\"I am proud of what he did,\" Paul Orr told reporters in Quito on Friday evening.";
        assertThat(references(text, "Paul Orr")).containsExactly("I");
    }

    @Test
    void whoeverAPhraseExplainsIsNotItsOwner() {
        var text = "Marta Diaz, a lawyer, and Ana Diaz, her sister, left Quito.";
        assertThat(references(text, "Marta Diaz")).contains("her");
    }

    @Test
    void itsIsTheOrganisationAndEmptyItIsNothing() {
        var text = "Brix Corp. said on Monday it would cut its costs. It is likely that jobs will go.";
        assertThat(references(text, "Brix Corp.")).containsExactly("it", "its");
    }

    @Test
    void aPhraseBehindACommaExplainsTheName() {
        assertThat(references("Marta Diaz, a lawyer from Quito, left on Friday.", "Marta Diaz"))
                .containsExactly("a lawyer from Quito");
    }

    @Test
    void aPhraseBehindACommaIsSomebodyElseIfItHasAVerb() {
        assertThat(references("In a letter to Marta Diaz, the lawyer refused.", "Marta Diaz"))
                .isEmpty();
    }

    @Test
    void whoeverIsALawyerIsTheLawyerLater() {
        var text = "Marta Diaz is a lawyer. The case began on Monday. The lawyer refused to speak.";
        assertThat(references(text, "Marta Diaz")).containsExactly("a lawyer", "The lawyer");
    }

    @Test
    void theLawyerStaysOpenBetweenTwoLawyers() {
        var text = "Marta Diaz is a lawyer. Paul Orr is a lawyer. On Monday the lawyer slept.";
        assertThat(references(text, "Marta Diaz")).containsExactly("a lawyer");
        assertThat(references(text, "Paul Orr")).containsExactly("a lawyer");
    }

    @Test
    void theDaughterIsTheChildLater() {
        var text = "Paul Orr came with his daughter Marta Orr. The child slept.";
        assertThat(references(text, "Marta Orr")).contains("The child");
    }

    @Test
    void heOrSheIsAnybody() {
        assertThat(references("Paul Orr spoke in Quito. A judge must say what he or she has done.", "Paul Orr"))
                .isEmpty();
    }

    @Test
    void theSpeakersMotherIsTheOneThatSheMeans() {
        var text = "Marta Diaz left Quito on Monday. Diaz was glad. I asked my mum about it, and she wept.";
        assertThat(references(text, "Marta Diaz")).isEmpty();
    }

    @Test
    void whatSomethingBecomesOrWhichOneIsNextTakesNothingUp() {
        var text = "The Nordic Bank lost money in May. ";
        assertThat(references(text + "Rojas hopes to become the bank.", "Nordic Bank"))
                .isEmpty();
        assertThat(references(text + "The next bank will be happy.", "Nordic Bank"))
                .isEmpty();
        assertThat(references(text + "The bank was happy.", "Nordic Bank")).containsExactly("The bank");
    }

    @Test
    void aDescriptionThatSaysMuchNewIsSomebodyElse() {
        var text = "Marta Diaz is a lawyer. The retired railway lawyer slept.";
        assertThat(references(text, "Marta Diaz")).containsExactly("a lawyer");
    }

    @Test
    void aGroupWithoutANameKeepsItsPronoun() {
        var text = "The Nordic Bank spoke on Monday. A gang robbed the house before they fled.";
        assertThat(references(text, "Nordic Bank")).isEmpty();
    }

    @Test
    void peopleThatNoListHasKeepTheirPronoun() {
        var text = "The Nordic Bank spoke on Monday. In May superdelegates cast their votes.";
        assertThat(references(text, "Nordic Bank")).isEmpty();
    }

    @Test
    void anAgeIsTheOnlyPersonNamedBefore() {
        var text = "Marta Diaz left Quito on Monday. The 34-year-old was glad.";
        assertThat(references(text, "Marta Diaz")).containsExactly("The 34-year-old");
    }

    @Test
    void aBankIsTheBankAndNoMinistryIs() {
        var text = "The Nordic Bank lost money in May. The bank blamed the ministry.";
        assertThat(references(text, "Nordic Bank")).containsExactly("The bank");
    }

    @Test
    void whatIsCalledBySomebodyElsesNameIsNotTheOrganisation() {
        var text = "The Nordic Bank lost money in May. The Lima bank did not.";
        assertThat(references(text, "Nordic Bank")).isEmpty();
    }

    @Test
    void mentionsStandInOrderAndEachOnce() {
        var text = "Marta Diaz, a painter, said she was glad. The painter said: \"I sold my picture.\" She left.";
        for (var entity : entities(text)) {
            var ranges = entity.mentions().stream().map(Mention::range).toList();
            assertThat(ranges).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void textsWithoutSenseAreNoProblem() {
        for (var text : List.of(
                "", "he", "' s", "her its their", "the", "The of the, he.", "\"I", "A's 's 's B", "HE SHE IT")) {
            assertThatCode(() -> entities(text)).doesNotThrowAnyException();
        }
    }

    /** The words of the pronouns and descriptions that mean an entity. */
    private static List<String> references(String text, String name) {
        return entities(text).stream()
                .filter(entity -> name.equals(entity.name()))
                .findFirst()
                .orElseThrow()
                .mentions()
                .stream()
                .filter(mention -> mention.kind() != Mention.Kind.NAME)
                .map(mention -> mention.range().in(text))
                .toList();
    }

    private static List<Entity> entities(String text) {
        return Pipelines.english()
                .apply(AnalysedText.of(new ArticleText(text), ArticleFacts.UNKNOWN))
                .get(Entity.LAYER);
    }
}
