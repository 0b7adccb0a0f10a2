package org.onrecord.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTextTest {

    @ParameterizedTest
    @CsvSource({"'',0", "abc,3", "😀,1", "a😀b,3", "e\u0301,2", "👩🏽‍🚀,4", "🇰🇷,2", "'a\r\nb',4"})
    void lengthCountsCodePoints(String text, int length) {
        assertThat(new ArticleText(text).length()).isEqualTo(length);
    }

    @Test
    void aSpanAfterAnEmojiHoldsTheRightWords() {
        var text = new ArticleText("“Hi 😀,” said Kim.");

        assertThat(text.exact(new Span(4, 5))).isEqualTo("😀");
        assertThat(text.exact(new Span(13, 16))).isEqualTo("Kim");
        assertThat(text.toRange(new Span(13, 16))).isEqualTo(new CharRange(14, 17));
    }

    @Test
    void theHalvesOfAPairBelongToOneCodePoint() {
        var text = new ArticleText("a😀b");

        assertThat(text.toCodePoint(1)).isEqualTo(1);
        assertThat(text.toCodePoint(2)).isEqualTo(1);
        assertThat(text.toCodePoint(3)).isEqualTo(2);
        assertThat(text.toCodePoint(4)).isEqualTo(3);
    }

    @Test
    void aRangeThatCutsAPairIsRefused() {
        var text = new ArticleText("a😀b");

        assertThatThrownBy(() -> text.toSpan(new CharRange(0, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("UTF-16 index 2");
        assertThatThrownBy(() -> text.toSpan(new CharRange(2, 4))).isInstanceOf(IllegalArgumentException.class);
        assertThat(text.toSpan(new CharRange(1, 3))).isEqualTo(new Span(1, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xD83D, 0xDE00})
    void halfAPairIsRefusedWhereverItStands(int half) {
        String alone = String.valueOf((char) half);

        for (String text : new String[] {alone, "a" + alone, alone + "b", "😀" + alone, alone + alone}) {
            assertThatThrownBy(() -> new ArticleText(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("half a surrogate pair");
        }
    }

    @Test
    void theRefusalNamesTheCodePoint() {
        assertThatThrownBy(() -> new ArticleText("😀😀\uD83Dx")).hasMessageEndingWith("code point 2");
    }

    @Test
    void positionsOutsideTheTextAreRefused() {
        var text = new ArticleText("a😀");

        assertThatThrownBy(() -> text.toCharIndex(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.toCharIndex(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.toCodePoint(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.toCodePoint(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.exact(new Span(1, 3))).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.toSpan(new CharRange(1, 4))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Property
    void everyCodePointIsWhereCountingFindsIt(@ForAll("texts") String text) {
        var index = new ArticleText(text);

        assertThat(index.length()).isEqualTo(Texts.codePoints(text));
        for (int codePoint = 0; codePoint <= index.length(); codePoint++) {
            assertThat(index.toCharIndex(codePoint)).isEqualTo(text.offsetByCodePoints(0, codePoint));
        }
    }

    @Property
    void everyUnitBelongsToTheCodePointThatCountingFinds(@ForAll("texts") String text) {
        var index = new ArticleText(text);

        for (int unit = 0; unit <= text.length(); unit++) {
            boolean secondHalf = unit < text.length() && Character.isLowSurrogate(text.charAt(unit));
            int counted = text.codePointCount(0, secondHalf ? unit - 1 : unit);
            assertThat(index.toCodePoint(unit)).isEqualTo(counted);
        }
    }

    @Property
    void spansAndRangesConvertBackAndForthWithTheSameWords(@ForAll("texts") String text) {
        var index = new ArticleText(text);
        int[] codePoints = text.codePoints().toArray();

        for (int start = 0; start < codePoints.length; start++) {
            for (int end = start + 1; end <= codePoints.length; end++) {
                var span = new Span(start, end);
                var range = index.toRange(span);
                assertThat(index.toSpan(range)).isEqualTo(span);
                assertThat(index.exact(span)).isEqualTo(new String(codePoints, start, end - start));
                assertThat(range.in(text)).isEqualTo(index.exact(span));
            }
        }
    }

    /** A look-up that walked the text would need some ten billion steps here and be noticed. */
    @Test
    void aMillionLookUpsInALongTextAgreeWithOneWalk() {
        var text = "a😀b𝔸".repeat(125_000);
        var index = new ArticleText(text);

        int codePoint = 0;
        for (int unit = 0; unit < text.length(); unit += Character.charCount(text.codePointAt(unit))) {
            if (index.toCharIndex(codePoint) != unit || index.toCodePoint(unit) != codePoint) {
                assertThat(index.toCharIndex(codePoint)).isEqualTo(unit);
                assertThat(index.toCodePoint(unit)).isEqualTo(codePoint);
            }
            codePoint++;
        }
        assertThat(codePoint).isEqualTo(500_000).isEqualTo(index.length());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Texts.wellFormed(), Arbitraries.strings().ofMaxLength(40).filter(Texts::isWellFormed));
    }
}
