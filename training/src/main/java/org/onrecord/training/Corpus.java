package org.onrecord.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.CharRange;
import org.onrecord.citation.Span;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.ArticleFacts;
import org.onrecord.extraction.analysis.Pipeline;
import org.onrecord.extraction.encoder.ReadUnits;
import org.onrecord.extraction.encoder.Unit;
import org.onrecord.extraction.encoder.WordPieces;
import org.onrecord.extraction.quotation.Quotation.Act;
import org.onrecord.extraction.segment.Abbreviations;
import org.onrecord.extraction.segment.PairQuoteMarks;
import org.onrecord.extraction.segment.SplitParagraphs;
import org.onrecord.extraction.segment.SplitSentences;
import org.onrecord.extraction.segment.Tokenise;

/**
 * Annotated articles: {@code <part>.jsonl} with one article a line and {@code <part>/<id>.txt} with its text. An article is
 * {@code {"id", "quotes": [{"content": [[s, e], ...], "cue": [[s, e], ...]|null, "speech": bool, "speaker": {"mention": [s,
 * e]|null}}]}}; offsets are code points of the text, half-open.
 */
final class Corpus {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final ReadUnits readUnits = new ReadUnits(WordPieces.load());
    private final Pipeline segmentation;

    Corpus(Path folder) {
        this.folder = folder;
        var abbreviations = Abbreviations.load();
        this.segmentation = new Pipeline(
                "1",
                List.of(
                        new SplitParagraphs(),
                        new Tokenise(abbreviations),
                        new SplitSentences(abbreviations),
                        new PairQuoteMarks()));
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

    /** @throws IOException if a file of the part is missing or not as described */
    List<Article> read(String part) throws IOException {
        var articles = new ArrayList<Article>();
        for (var line : Files.readAllLines(folder.resolve(part + ".jsonl"))) {
            var record = JSON.readTree(line);
            var id = record.get("id").asText();
            var text = new ArticleText(Files.readString(folder.resolve(part).resolve(id + ".txt")));
            var analysed = segmentation.apply(AnalysedText.of(text, ArticleFacts.UNKNOWN));
            var units = readUnits.read(analysed);
            articles.add(new Article(id, text.text(), units, attributions(record, text, units)));
        }
        return articles;
    }

    /** Attributions by cue: what shares its cue with another is one with it. */
    private static List<Attribution> attributions(JsonNode article, ArticleText text, List<Unit> units) {
        Map<UnitRange, Attribution> byCue = new LinkedHashMap<>();
        for (var quote : article.get("quotes")) {
            var cue = quote.hasNonNull("cue") ? units(quote.get("cue").get(0), text, units) : null;
            if (cue == null) {
                continue;
            }
            var content = new ArrayList<UnitRange>();
            for (var piece : quote.get("content")) {
                var range = units(piece, text, units);
                if (range != null) {
                    content.add(range);
                }
            }
            var mention = quote.path("speaker").path("mention");
            var source = mention.isArray() ? units(mention, text, units) : null;
            var act = quote.path("speech").asBoolean(true) ? Act.SPEECH : Act.ATTITUDE;
            byCue.merge(cue, new Attribution(cue, act, content, source), Corpus::join);
        }
        return List.copyOf(byCue.values());
    }

    private static Attribution join(Attribution first, Attribution second) {
        var content = new ArrayList<>(first.content());
        content.addAll(second.content());
        return new Attribution(first.cue(), first.act(), content, first.source());
    }

    private static @Nullable UnitRange units(JsonNode offsets, ArticleText text, List<Unit> units) {
        CharRange range =
                text.toRange(new Span(offsets.get(0).asInt(), offsets.get(1).asInt()));
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
