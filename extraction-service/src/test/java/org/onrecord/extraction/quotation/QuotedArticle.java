package org.onrecord.extraction.quotation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.citation.ArticleText;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.ArticleFacts;
import org.onrecord.extraction.analysis.Pipeline;
import org.onrecord.extraction.analysis.Pipelines;
import org.onrecord.extraction.analysis.TestPipelines;

/** An article after the whole pipeline, with its quotations in short words. */
public final class QuotedArticle {

    private static final Pipeline ENGLISH = Pipelines.english();

    private final AnalysedText text;

    private QuotedArticle(AnalysedText text) {
        this.text = text;
    }

    public static QuotedArticle of(String text) {
        return of(text, ArticleFacts.UNKNOWN);
    }

    public static QuotedArticle of(String text, ArticleFacts facts) {
        return new QuotedArticle(ENGLISH.apply(AnalysedText.of(new ArticleText(text), facts)));
    }

    /** As the service reads it with the model that it brings. */
    public static QuotedArticle byModel(String text, ArticleFacts facts) {
        return new QuotedArticle(TestPipelines.BY_MODEL.apply(AnalysedText.of(new ArticleText(text), facts)));
    }

    /** The text of a whole case. */
    static String ofCase(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/cases/whole", name, "article.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public AnalysedText text() {
        return text;
    }

    public List<Quotation> quotations() {
        return text.get(Quotation.LAYER);
    }

    /** The quotation whose content has these words. */
    public Quotation with(String words) {
        return quotations().stream()
                .filter(quotation -> contentOf(quotation).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No quotation has " + words + ", only "
                        + quotations().stream().map(this::contentOf).toList()));
    }

    public String contentOf(Quotation quotation) {
        return String.join(" … ", quotation.content().stream().map(text::at).toList());
    }

    /** The name of whoever said these words, null if it stays open. */
    public String speakerOf(String words) {
        return String.valueOf(with(words).speaker().name());
    }

    /** The chain of these words, as {@code KIND NAMING name or words}. */
    public List<String> chainOf(String words) {
        return with(words).chain().stream()
                .map(hop -> hop.kind() + " " + hop.naming() + " "
                        + (hop.name() != null || hop.range() == null ? hop.name() : text.at(hop.range())))
                .toList();
    }
}
