package org.onrecord.timeline.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Kim Jong-un, Kim Jong Un",
        "CHOI JONG-KUN, Choi Jong Kun",
        "Zoë O’Neill, Zoe O'Neill",
        "Łukasz Żółw, Lukasz Zolw",
        "J. R. Håkansson, J.  R.  Hakansson",
        "Anna‑Maria Ødegård, Anna Maria Odegard",
        "U.S., US"
    })
    void spellingsOfOneNameHaveOneKey(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Lin An, Li Nan", "Kim Jong Un, Kim Jong Il", "Anna Berg, Berg Anna", "김정은, 김정일"})
    void otherNamesHaveOtherKeys(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @Test
    void anArticleBelongsToTheSentence() {
        assertThat(NameKey.of("the United Nations").withoutArticle()).isEqualTo(NameKey.of("United Nations"));
        assertThat(NameKey.of("The The").withoutArticle().text()).isEqualTo("the");
        assertThat(NameKey.of("The").withoutArticle().text()).isEqualTo("the");
    }

    @Test
    void punctuationAloneIsNoName() {
        assertThat(NameKey.of(" -- ’ ").isEmpty()).isTrue();
    }
}
