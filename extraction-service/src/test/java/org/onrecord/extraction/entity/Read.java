package org.onrecord.extraction.entity;

import java.util.List;
import org.onrecord.citation.ArticleText;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.ArticleFacts;
import org.onrecord.extraction.analysis.Pipeline;
import org.onrecord.extraction.segment.Abbreviations;
import org.onrecord.extraction.segment.SplitParagraphs;
import org.onrecord.extraction.segment.SplitSentences;
import org.onrecord.extraction.segment.Tokenise;

/** Reads a text with the stages of this package. */
final class Read {

    private static final Pipeline PIPELINE = pipeline();

    private Read() {}

    private static Pipeline pipeline() {
        var abbreviations = Abbreviations.load();
        return new Pipeline(
                "test",
                List.of(
                        new SplitParagraphs(),
                        new Tokenise(abbreviations),
                        new SplitSentences(abbreviations),
                        new FindNames(),
                        new JoinNames(),
                        new BindRoles()));
    }

    static AnalysedText text(String text) {
        return PIPELINE.apply(AnalysedText.of(new ArticleText(text), ArticleFacts.UNKNOWN));
    }

    /** The names as {@code PERSON Mary Smith}. */
    static List<String> names(String text) {
        var read = text(text);
        return read.get(Name.LAYER).stream()
                .map(name -> name.type() + " " + read.at(name.range()))
                .toList();
    }

    static List<Entity> entities(String text) {
        return text(text).get(Entity.LAYER);
    }

    static Entity entity(String text, String name) {
        return entities(text).stream()
                .filter(entity -> name.equals(entity.name()))
                .findFirst()
                .orElseThrow();
    }
}
