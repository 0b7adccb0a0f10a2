package org.onrecord.ingest.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.CharRange;
import org.onrecord.ingest.lexicon.LexiconFile;

/** Reads the publisher's notices from a clean text, paragraph by paragraph (lexicon/notes.tsv). */
public final class ReadNotes {

    /** The first words tell; the patterns look no further. */
    private static final int LOOKED_AT = 300;

    private static final List<Row> ROWS = LexiconFile.rows("notes.tsv", 2).stream()
            .map(row -> new Row(
                    NoteKind.valueOf(row.get(0)),
                    Pattern.compile(row.get(1), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)))
            .toList();

    private ReadNotes() {}

    /** The notices in the text's order. */
    public static List<Note> of(ArticleText text) {
        var notes = new ArrayList<Note>();
        int start = 0;
        for (var paragraph : text.text().split("\n", -1)) {
            var range = new CharRange(start, start + paragraph.length());
            kind(paragraph).ifPresent(kind -> notes.add(new Note(kind, text.toSpan(range))));
            start = range.end() + 1;
        }
        return notes;
    }

    /** What the paragraph is, if it is a notice. */
    public static Optional<NoteKind> kind(String paragraph) {
        var first =
                paragraph.substring(0, Math.min(LOOKED_AT, paragraph.length())).replaceFirst("^[\\s*_\\[(•–—-]+", "");
        return ROWS.stream()
                .filter(row -> row.pattern().matcher(first).lookingAt())
                .map(Row::kind)
                .findFirst();
    }

    private record Row(NoteKind kind, Pattern pattern) {}
}
