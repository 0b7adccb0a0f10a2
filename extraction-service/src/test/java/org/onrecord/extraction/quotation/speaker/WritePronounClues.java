package org.onrecord.extraction.quotation.speaker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.CharRange;
import org.onrecord.citation.Span;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.ArticleFacts;
import org.onrecord.extraction.analysis.Stage;
import org.onrecord.extraction.entity.BindRoles;
import org.onrecord.extraction.entity.FindNames;
import org.onrecord.extraction.entity.JoinNames;
import org.onrecord.extraction.entity.ResolveReferences;
import org.onrecord.extraction.quotation.Quotation;
import org.onrecord.extraction.quotation.Speaker;
import org.onrecord.extraction.receipt.Receipt;
import org.onrecord.extraction.segment.Abbreviations;
import org.onrecord.extraction.segment.PairQuoteMarks;
import org.onrecord.extraction.segment.SplitParagraphs;
import org.onrecord.extraction.segment.SplitSentences;
import org.onrecord.extraction.segment.Tokenise;

/**
 * Writes whom the pronouns that are sources in a corpus may mean, one candidate a line: article, quotation, name, clues.
 * {@code WritePronounClues CORPUS.jsonl TEXTS OUT}; {@code gazetteer/learn_pronouns.py} makes {@code pronoun-clues.tsv} of it.
 * Who spoke before is what the rules say with the weights as they stand, so both programs run three rounds, the first with an
 * empty file.
 */
public final class WritePronounClues {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<Stage> STAGES = List.of(
            new SplitParagraphs(),
            new Tokenise(Abbreviations.load()),
            new SplitSentences(Abbreviations.load()),
            new PairQuoteMarks(),
            new FindNames(),
            new JoinNames(),
            new BindRoles(),
            new ResolveReferences());

    private WritePronounClues() {}

    public static void main(String[] args) throws IOException {
        var lines = new ArrayList<String>();
        for (var line : Files.readAllLines(Path.of(args[0]))) {
            var article = JSON.readTree(line);
            var id = article.get("id").asText();
            var text = AnalysedText.of(
                    new ArticleText(Files.readString(Path.of(args[1], id + ".txt"))), ArticleFacts.UNKNOWN);
            for (var stage : STAGES) {
                text = stage.apply(text);
            }
            write(id, text.with(Quotation.LAYER, quotations(text, article.get("quotes"))), lines);
        }
        Files.write(Path.of(args[2]), lines);
    }

    private static void write(String article, AnalysedText text, List<String> lines) {
        var speakers = new AttributeSpeaker();
        var discourse = AttributeSpeaker.discourse(text);
        for (var source : AttributeSpeaker.sources(text, discourse)) {
            var gender = source.words().size() > 1 ? null : GenderVotes.of(source.first());
            if (gender != null) {
                for (var candidate : PronounClues.of(discourse, source, gender)) {
                    var clues = candidate.clues().entrySet().stream()
                            .map(clue -> clue.getKey() + "=" + clue.getValue())
                            .collect(Collectors.joining(" "));
                    var name = discourse.entity(candidate.entity()).name();
                    lines.add(String.join("\t", article, source.quotation().id(), String.valueOf(name), clues));
                }
            }
            discourse.note(source, speakers.answer(source, discourse));
        }
    }

    private static List<Quotation> quotations(AnalysedText text, JsonNode quotes) {
        var quotations = new ArrayList<Quotation>();
        for (var quote : quotes) {
            var content = new ArrayList<CharRange>();
            quote.get("content").forEach(piece -> content.add(range(text, piece)));
            var source = first(text, quote.path("speaker").path("mention"));
            quotations.add(new Quotation(
                    quote.get("id").asText(),
                    Quotation.Type.valueOf(quote.get("type").asText().toUpperCase(Locale.ROOT)),
                    Quotation.Act.SPEECH,
                    content,
                    first(text, quote.path("cue").path(0)),
                    source,
                    Speaker.unresolved(source),
                    List.of(),
                    null,
                    new Receipt("corpus", "gold", "1", 1)));
        }
        quotations.sort(Comparator.comparing(quotation -> quotation.content().get(0)));
        return quotations;
    }

    private static @Nullable CharRange first(AnalysedText text, JsonNode span) {
        return span.isArray() && span.size() == 2 ? range(text, span) : null;
    }

    private static CharRange range(AnalysedText text, JsonNode span) {
        return text.article().toRange(new Span(span.get(0).asInt(), span.get(1).asInt()));
    }
}
