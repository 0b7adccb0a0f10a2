package org.onrecord.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.CharRange;
import org.onrecord.citation.Span;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.ArticleFacts;
import org.onrecord.extraction.analysis.Pipeline;
import org.onrecord.extraction.analysis.Pipelines;
import org.onrecord.extraction.encoder.ReadUnits;
import org.onrecord.extraction.encoder.Unit;
import org.onrecord.extraction.encoder.WordPieces;
import org.onrecord.extraction.quotation.Quotation.Act;
import org.onrecord.training.corpus.Annotation;
import org.onrecord.training.corpus.ReadAnnotations;

/** The articles to learn from, cut into units. */
final class Corpus {

    private final ReadAnnotations readAnnotations;
    private final ReadUnits readUnits = new ReadUnits(WordPieces.load());
    private final Pipeline segmentation;

    Corpus(Path folder) {
        this.readAnnotations = new ReadAnnotations(folder);
        this.segmentation = new Pipeline("segmentation", Pipelines.segmentation());
    }

    /** Units from {@code first} to {@code last}, both included. */
    record UnitRange(int first, int last) {}

    /**
     * One attribution.
     *
     * @param cue its reporting words
     * @param content pieces of what was said or held
     * @param source the words that name the speaker, null if there are none
     */
    record Attribution(
            UnitRange cue,
            Act act,
            List<UnitRange> content,
            @Nullable UnitRange source) {}

    /** An article with its units and attributions. */
    record Article(String id, String text, List<Unit> units, List<Attribution> attributions) {}

    /** @throws IOException if a file of the part is missing or not as {@link ReadAnnotations} needs it */
    List<Article> read(String part) throws IOException {
        var articles = new ArrayList<Article>();
        for (var annotated : readAnnotations.read(part)) {
            var text = annotated.text();
            var units = readUnits.read(segmentation.apply(AnalysedText.of(text, ArticleFacts.UNKNOWN)));
            articles.add(new Article(
                    annotated.id(), text.text(), units, attributions(annotated.annotations(), text, units)));
        }
        return articles;
    }

    /** Attributions by cue: what shares its cue with another is one with it. */
    private static List<Attribution> attributions(List<Annotation> annotations, ArticleText text, List<Unit> units) {
        Map<UnitRange, Attribution> byCue = new LinkedHashMap<>();
        for (var annotation : annotations) {
            var cue = annotation.cue().isEmpty() ? null : units(annotation.cue().get(0), text, units);
            if (cue == null) {
                continue;
            }
            var content = annotation.content().stream()
                    .map(piece -> units(piece, text, units))
                    .filter(Objects::nonNull)
                    .toList();
            var mention = annotation.source().mention();
            var source = mention == null ? null : units(mention, text, units);
            var act = annotation.speech() ? Act.SPEECH : Act.ATTITUDE;
            byCue.merge(cue, new Attribution(cue, act, content, source), Corpus::join);
        }
        return List.copyOf(byCue.values());
    }

    private static Attribution join(Attribution first, Attribution second) {
        var content = new ArrayList<>(first.content());
        content.addAll(second.content());
        return new Attribution(first.cue(), first.act(), content, first.source());
    }

    private static @Nullable UnitRange units(Span span, ArticleText text, List<Unit> units) {
        CharRange range = text.toRange(span);
        int first = -1;
        int last = -1;
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).start() < range.end() && units.get(i).end() > range.start()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0 ? null : new UnitRange(first, last);
    }
}
