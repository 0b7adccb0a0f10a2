package org.onrecord.extraction.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinNamesTest {

    @Test
    void aLastNameJoinsTheFullName() {
        var entity = Read.entity("Minister Ana Torres spoke. Torres left. Mr. Brown stayed.", "Ana Torres");
        assertThat(entity.mentions()).hasSize(2);
        assertThat(entity.type()).isEqualTo(EntityType.PERSON);
    }

    @Test
    void twoPeopleWithOneLastNameStayApartAndTheBareNameStaysOpen() {
        var people = Read.entities("Ahmed Khan met Sadia Khan in Lahore. Khan said nothing.");
        assertThat(people).extracting(Entity::name).contains("Ahmed Khan", "Sadia Khan", "Khan");
    }

    @Test
    void aKoreanFamilyNameComesFirst() {
        var entity = Read.entity("Envoy Noh Kyu-duk arrived. Noh said the visit was short.", "Noh Kyu-duk");
        assertThat(entity.mentions()).hasSize(2);
    }

    @Test
    void anAcronymJoinsTheNameItStandsFor() {
        var entity = Read.entity(
                "The Institute for Border and Customs Studies (IBCS) published it. IBCS was founded in 1990.",
                "Institute for Border and Customs Studies");
        assertThat(entity.mentions()).hasSize(3);
    }

    @Test
    void allNamesOfACountryAreOneEntityWithItsItem() {
        var entity = Read.entity("The U.S. left. The United States returned. America stayed.", "United States");
        assertThat(entity.mentions()).hasSize(3);
        assertThat(entity.wikidata()).isEqualTo("Q30");
    }

    @Test
    void aCapitalThatWarnsStandsForTheGovernment() {
        var entity = Read.entity("Tehran warned on Sunday that it would respond.", "Tehran");
        assertThat(entity.mentions().get(0).standsFor()).isEqualTo(Mention.StandsFor.GOVERNMENT);
    }

    @Test
    void aTitleSaysWhichOfTwoIsMeant() {
        var text = "Paul Orr came to Lima with Maria Orr. Mr. Orr spoke. Mrs. Orr was silent.";
        assertThat(Read.entity(text, "Paul Orr").mentions()).hasSize(2);
        assertThat(Read.entity(text, "Maria Orr").mentions()).hasSize(2);
    }

    @Test
    void whoIsCalledByTheLastNameFirstKeepsIt() {
        var text = "Paul Orr spoke in Lima. Orr was late. His sister Maria Orr left early. Orr stayed.";
        assertThat(Read.entity(text, "Paul Orr").mentions()).hasSize(3);
        assertThat(Read.entity(text, "Maria Orr").mentions()).hasSize(1);
    }

    @Test
    void aShortForenameIsTheSamePersonAndHasItsGender() {
        var entity = Read.entity("Mike Dunn spoke in Lima. Michael Dunn was late.", "Michael Dunn");
        assertThat(entity.mentions()).hasSize(2);
        assertThat(entity.gender()).isEqualTo(Entity.Gender.MALE);
    }

    @Test
    void twoPeopleWithOneLastNameOfSeveralWordsStayApart() {
        var text = "Ana de la Cruz spoke in Lima. Mr. Pablo de la Cruz left.\n\nMr. de la Cruz was late.";
        assertThat(Read.entity(text, "Ana de la Cruz").mentions()).hasSize(1);
        assertThat(Read.entity(text, "Pablo de la Cruz").mentions()).hasSize(2);
    }

    @Test
    void aSharedTitleSaysWhichOfTwoIsMeant() {
        var text = "Senator Paul Orr came to Lima with Governor Maria Orr. Governor Orr spoke.";
        assertThat(Read.entity(text, "Maria Orr").mentions()).hasSize(2);
    }

    @Test
    void aBareNameMeansTheOneOfItsParagraph() {
        var text = "Paul Orr came to Lima.\n\nMaria Orr, a nurse, was there. Orr spoke.";
        assertThat(Read.entity(text, "Maria Orr").mentions()).hasSize(2);
    }

    @Test
    void aCapitalThatHasNotAcceptedStandsForTheGovernment() {
        var entity = Read.entity("Tehran has not accepted the offer.", "Tehran");
        assertThat(entity.mentions().get(0).standsFor()).isEqualTo(Mention.StandsFor.GOVERNMENT);
    }
}
