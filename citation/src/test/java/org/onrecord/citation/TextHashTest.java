package org.onrecord.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextHashTest {

    /** The one-block message of FIPS 180-4's examples, and the empty one. */
    @Test
    void theHashIsThatOfTheStandard() {
        assertThat(TextHash.sha256("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(TextHash.sha256("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Property
    void aTextHasTheHashOfItsUtf8Bytes(@ForAll("texts") String text) {
        assertThat(TextHash.sha256(text)).isEqualTo(TextHash.sha256(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(new ArticleText(text).sha256()).isEqualTo(TextHash.sha256(text));
    }

    @Test
    void nothingIsNormalised() {
        assertThat(TextHash.sha256("é")).isNotEqualTo(TextHash.sha256("e\u0301"));
        assertThat(TextHash.sha256("a\r\nb")).isNotEqualTo(TextHash.sha256("a\nb"));
    }

    @Test
    void halfAPairHasNoHash() {
        assertThatThrownBy(() -> TextHash.sha256("a\uD83D"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("half a surrogate pair");
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.wellFormed();
    }
}
