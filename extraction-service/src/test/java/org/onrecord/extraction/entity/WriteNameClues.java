package org.onrecord.extraction.entity;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.onrecord.citation.ArticleText;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.ArticleFacts;
import org.onrecord.extraction.segment.Abbreviations;
import org.onrecord.extraction.segment.SplitParagraphs;
import org.onrecord.extraction.segment.SplitSentences;
import org.onrecord.extraction.segment.Tokenise;

/**
 * Writes the candidates of training records with their clues, one a line: record id, start, end (code points), clues. {@code
 * gazetteer/learn_clues.py} makes {@code name-clues.tsv} of it.
 */
public final class WriteNameClues {

    private WriteNameClues() {}

    public static void main(String[] args) throws IOException {
        var json = new ObjectMapper();
        var lines = new ArrayList<String>();
        for (var line : Files.readAllLines(Path.of(args[0]))) {
            var record = json.readTree(line);
            var article = new ArticleText(record.get("text").asText());
            var text = AnalysedText.of(article, ArticleFacts.UNKNOWN);
            text = new SplitSentences(Abbreviations.load())
                    .apply(new Tokenise(Abbreviations.load()).apply(new SplitParagraphs().apply(text)));
            var words = new TextWords(text);
            var clues = new NameClues(NameLexicon.SHIPPED, words);
            for (var candidate : JudgeCandidates.candidates(NameLexicon.SHIPPED, words)) {
                var span = article.toSpan(words.range(candidate.first(), candidate.end()));
                lines.add(record.get("id").asText() + "\t" + span.start() + "\t" + span.end() + "\t"
                        + String.join(" ", clues.of(candidate)));
            }
        }
        Files.write(Path.of(args[1]), lines);
    }
}
