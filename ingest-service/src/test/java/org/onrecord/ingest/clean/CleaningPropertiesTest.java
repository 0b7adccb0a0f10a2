package org.onrecord.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.Span;

/** What holds for every text, whatever it is. */
class CleaningPropertiesTest {

    private final Cleaning cleaning = new Cleaning(new CleaningLimits(1_000, 1_000, 50));

    @Provide
    Arbitrary<String> texts() {
        var lines = Arbitraries.of(
                "Ferry pact near",
                "OSLO, The pact is near, she said.",
                "“It’s a step,” he said. (NTB)",
                "SEOUL, Oct. 2 (Yonhap) -- Talks go on.",
                "By Joe Bloggs",
                "October 8, 2020",
                "Source: Yonhap News Agency",
                "You may also like...",
                "Share",
                " \u00a0 two\u00a0 \u200bwords\u00ad ",
                "👩\u200d🚀 flies. 𝄞",
                "",
                "渡輪。");
        var anything = Arbitraries.strings().ofMaxLength(30).filter(CleaningPropertiesTest::isWellFormed);
        return Arbitraries.oneOf(lines, lines, anything)
                .list()
                .ofMaxSize(12)
                .flatMap(list -> Arbitraries.of("\n", "\r\n", "\n\n").map(end -> String.join(end, list)));
    }

    @Property(tries = 500)
    void paragraphsAreEvenAndComeFromTheSource(@ForAll("texts") String text) {
        clean(text).ifPresent(article -> {
            var clean = article.body().text().text();
            assertThat(clean.split("\n", -1))
                    .allSatisfy(line -> assertThat(line).isNotEmpty().isEqualTo(EvenSpace.of(line)));
            assertThat(Arrays.stream(clean.split("\n"))
                            .allMatch(line ->
                                    EvenSpace.of(text.replaceAll("\\R", " ")).contains(line)))
                    .isTrue();
        });
    }

    @Property(tries = 500)
    void everyCharacterLeadsBackToItself(@ForAll("texts") String text) {
        clean(text).ifPresent(article -> {
            var source = new ArticleText(text);
            var clean = article.body().text();
            assertThat(article.body().alignment().lengthBefore()).isEqualTo(source.length());
            assertThat(article.body().alignment().lengthAfter()).isEqualTo(clean.length());
            for (int i = 0; i < clean.length(); i++) {
                var here = new Span(i, i + 1);
                var words = clean.exact(here);
                if (!words.isBlank()) {
                    var there = article.body().alignment().toBefore(here);
                    assertThat(there).map(source::exact).contains(words);
                }
            }
        });
    }

    @Property(tries = 500)
    void aPageOfAnyTextIsReadOrRefused(@ForAll("texts") String text) {
        var html = "<article><p>" + text.replace("\n", "</p><p>") + "</p></article>";
        try {
            assertThat(cleaning.ofHtml(html, null, ArticleFacts.NONE)
                            .body()
                            .text()
                            .text())
                    .isNotBlank();
        } catch (Cleaning.Unreadable e) {
            assertThat(e).hasMessageContaining("article text");
        }
    }

    private Optional<CleanArticle> clean(String text) {
        try {
            return Optional.of(cleaning.ofText(text, ArticleFacts.NONE));
        } catch (Cleaning.Unreadable e) {
            return Optional.empty();
        }
    }

    private static boolean isWellFormed(String text) {
        try {
            return new ArticleText(text).length() >= 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
