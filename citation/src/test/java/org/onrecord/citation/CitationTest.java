package org.onrecord.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.onrecord.citation.CitationCheck.Exact;
import org.onrecord.citation.CitationCheck.Orphan;
import org.onrecord.citation.CitationCheck.Reason;

class CitationTest {

    private static final ArticleText TEXT =
            new ArticleText("The ferry sank 😀 on Monday, the harbour master said.\nThe ferry sank, he said.");

    @Test
    void aCitationQuotesThePassageAndWhatStandsAroundIt() {
        var citation = Citation.of("v1", TEXT, new Span(4, 14));

        assertThat(citation.exact()).isEqualTo("ferry sank");
        assertThat(citation.prefix()).isEqualTo("The ");
        assertThat(citation.suffix()).isEqualTo(" 😀 on Monday, the harbour master");
        assertThat(Texts.codePoints(citation.suffix())).isEqualTo(Citation.CONTEXT);
        assertThat(citation.textSha256()).isEqualTo(TEXT.sha256());
    }

    @Test
    void aCitationOfTheWholeTextHasNoContext() {
        var citation = Citation.of("v1", TEXT, new Span(0, TEXT.length()));

        assertThat(citation.exact()).isEqualTo(TEXT.text());
        assertThat(citation.prefix()).isEmpty();
        assertThat(citation.suffix()).isEmpty();
    }

    @Test
    void theSameWordsElsewhereDoNotRescueACitation() {
        var moved = new ArticleText("Update: " + TEXT.text());

        assertThat(Citation.of("v1", TEXT, new Span(4, 14)).check(moved)).isEqualTo(new Orphan(Reason.DIFFERENT_TEXT));
    }

    @Test
    void theSameWordsInAnotherTextAtTheSamePlaceAreNoCitation() {
        var longer = new ArticleText(TEXT.text() + " Nobody was hurt.");

        var check = Citation.of("v1", TEXT, new Span(4, 14)).check(longer);

        assertThat(check).isEqualTo(new Orphan(Reason.DIFFERENT_TEXT));
        assertThat(check.verified()).isFalse();
    }

    @Test
    void aTextThatEndsBeforeThePassageIsToldApart() {
        var shorter = new ArticleText("The ferry");

        assertThat(Citation.of("v1", TEXT, new Span(4, 14)).check(shorter)).isEqualTo(new Orphan(Reason.PAST_END));
    }

    @Test
    void noPartOfACitationMayLie() {
        var honest = Citation.of("v1", TEXT, new Span(4, 14));

        assertThat(lie(honest, "ferry sink", honest.prefix(), honest.suffix())
                        .check(TEXT)
                        .verified())
                .isFalse();
        assertThat(lie(honest, "ferry", honest.prefix(), honest.suffix())
                        .check(TEXT)
                        .verified())
                .isFalse();
        assertThat(lie(honest, honest.exact(), "A ", honest.suffix())
                        .check(TEXT)
                        .verified())
                .isFalse();
        assertThat(lie(honest, honest.exact(), "Oh, the ", honest.suffix())
                        .check(TEXT)
                        .verified())
                .isFalse();
        assertThat(lie(honest, honest.exact(), honest.prefix(), " well")
                        .check(TEXT)
                        .verified())
                .isFalse();
        assertThat(lie(honest, honest.exact(), "e ", "").check(TEXT).verified()).isTrue();
    }

    @Test
    void positionsThatAreNoSpanAndSpansPastTheTextAreRefused() {
        assertThatThrownBy(() -> new Citation("v1", 3, 3, "", "", "", TEXT.sha256()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Citation.of("v1", TEXT, new Span(4, TEXT.length() + 1)))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Property
    void everyCitationHoldsInItsTextAndInNoOther(@ForAll("texts") String words, @ForAll("texts") String others) {
        var text = new ArticleText(words);
        var other = new ArticleText(others);
        for (int start = 0; start < text.length(); start++) {
            var citation = Citation.of("v1", text, new Span(start, text.length()));
            assertThat(citation.check(text)).isEqualTo(new Exact());
            assertThat(citation.check(text).verified()).isTrue();
            assertThat(citation.check(other).verified()).isEqualTo(words.equals(others));
        }
    }

    @Property
    void prefixPassageAndSuffixAreOneStretchOfTheText(
            @ForAll("texts") String words, @ForAll @IntRange(max = 39) int start) {
        var text = new ArticleText("x".repeat(40) + words + "x".repeat(80));
        var citation = Citation.of("v1", text, new Span(start, start + 40));

        assertThat(text.text()).contains(citation.prefix() + citation.exact() + citation.suffix());
        assertThat(Texts.codePoints(citation.prefix())).isEqualTo(Math.min(Citation.CONTEXT, start));
        assertThat(Texts.codePoints(citation.suffix())).isEqualTo(Citation.CONTEXT);
        assertThat(citation.span()).isEqualTo(new Span(start, start + 40));
    }

    private static Citation lie(Citation citation, String exact, String prefix, String suffix) {
        return new Citation("v1", citation.start(), citation.end(), exact, prefix, suffix, citation.textSha256());
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.wellFormed();
    }
}
