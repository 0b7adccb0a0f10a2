package org.onrecord.training.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerNameTest {

    @ParameterizedTest
    @CsvSource({
        "Stone, Mia Stone, true",
        "Mrs. Stone, Mia Ruth Stone, true",
        "Mia Stone, Mia R. Stone, true",
        "Mia Stone’s, Mia Stone, true",
        "Mia Ruth Stone, Mia Stone, true",
        "Mayor Stone, Tom Reed, false",
        "Tom Stone, Mia Stone, false",
        "Tom Stone, Stone|Mia Stone, false",
        "Stone, Stone|Mia Stone, true",
        "The President, the president, true",
        "'', Mia Stone, false"
    })
    void isOneOfTheNames(String name, String names, boolean expected) {
        var all = Stream.of(names.split("\\|")).map(SpeakerName::of).toList();
        assertThat(SpeakerName.of(name).isOneOf(all)).isEqualTo(expected);
    }
}
