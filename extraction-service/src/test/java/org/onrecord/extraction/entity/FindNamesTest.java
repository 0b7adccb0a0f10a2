package org.onrecord.extraction.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The talks were opened by South Korean Vice Foreign Minister Han Ji-won. | PERSON Han Ji-won
                    On Friday U.S. President Laura Whitfield signed the bill. | LOCATION U.S., PERSON Laura Whitfield
                    Researchers at the Center for Maritime and Coastal Studies disagreed. | ORGANIZATION Center for Maritime and Coastal Studies
                    A spokesman for the Ministry of Trade and Industry declined to comment. | ORGANIZATION Ministry of Trade and Industry
                    He flew to Nairobi, Kenya, with Omar al-Bashir. | LOCATION Nairobi, LOCATION Kenya, PERSON Omar al-Bashir
                    She met Ursula von der Leyen in Brussels on Monday. | PERSON Ursula von der Leyen, LOCATION Brussels
                    North Korean officials left early. | ''
                    Engineer John Greiner spoke first. | PERSON John Greiner
                    """)
    void namesAreFoundAndCutToTheNameItself(String text, String expected) {
        assertThat(String.join(", ", Read.names(text))).isEqualTo(expected);
    }

    @Test
    void aCommonWordIsALastNameOnceTheFullNameIsGiven() {
        assertThat(Read.names("Robert Snow resigned in May. Snow gave no reason. Heavy snow fell."))
                .containsExactly("PERSON Robert Snow", "PERSON Snow");
    }

    @Test
    void aStretchOfCapitalsWithoutEndIsReadToItsEnd() {
        assertThat(Read.names("U.S. ".repeat(20_000) + "Lena Brandt")).contains("PERSON Lena Brandt");
    }

    @Test
    void aDescribingCompoundIsNoPartOfTheName() {
        assertThat(Read.names("He told the Geneva-based International Labour Institute so."))
                .containsExactly("ORGANIZATION International Labour Institute");
    }

    @Property(tries = 200)
    void noTextBreaksIt(@ForAll long seed) {
        var random = new Random(seed);
        var pieces = new String[] {
            "U.S.",
            "of",
            "and",
            "Kim",
            "’s",
            "“",
            "”",
            "The",
            "Ministry",
            ".",
            ",",
            "\n",
            "(",
            "President",
            "é",
            "&",
            "J.",
            "-",
            "'",
            "von",
            "A",
            "😀"
        };
        var text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
        }
        var read = Read.text(text.toString());
        assertThat(read.get(Name.LAYER))
                .allSatisfy(name -> assertThat(read.at(name.range())).isNotBlank());
    }
}
