package org.onrecord.extraction.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.quotation.Quotation;
import org.onrecord.extraction.segment.InTextOrder;
import org.onrecord.extraction.segment.Sentence;
import org.onrecord.extraction.segment.Token;
import org.onrecord.extraction.time.TimeExpression;

/** What the rules for events read: words, clauses, times and people of one text. */
final class EventReading {

    private static final int LONGEST_PASSAGE = 2500;
    private static final int SHORTEST_PASSAGE = 3;
    private static final int DATELINE_WORDS = 14;

    private final AnalysedText text;
    private final EventLexicon lexicon;
    private final SentenceWords words;
    private final List<Sentence> sentences;
    private final List<List<Clause>> clauses = new ArrayList<>();
    private final Map<Sentence, List<TimeExpression>> timesBySentence = new HashMap<>();
    private final FindParticipants participants;
    private final ReadFactuality factuality;
    private final int datelineEnd;

    EventReading(AnalysedText text, EventLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.sentences = text.get(Sentence.LAYER);
        var cues = text.get(Quotation.LAYER).stream()
                .map(Quotation::cue)
                .filter(cue -> cue != null)
                .sorted()
                .toList();
        this.words = new SentenceWords(lexicon, text.get(Token.LAYER), cues);
        var split = new SplitClauses(words);
        sentences.forEach(sentence -> clauses.add(split.of(sentence)));
        for (var time : text.get(TimeExpression.LAYER)) {
            int s = sentenceAt(time.range().start());
            if (s >= 0) {
                timesBySentence
                        .computeIfAbsent(sentences.get(s), k -> new ArrayList<>())
                        .add(time);
            }
        }
        this.datelineEnd = findDateline();
        this.participants = new FindParticipants(lexicon, words, sentences, text.get(Entity.LAYER));
        this.factuality = new ReadFactuality(words);
    }

    AnalysedText text() {
        return text;
    }

    EventLexicon lexicon() {
        return lexicon;
    }

    SentenceWords words() {
        return words;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    List<Clause> clauses(int sentence) {
        return clauses.get(sentence);
    }

    FindParticipants participants() {
        return participants;
    }

    ReadFactuality factuality() {
        return factuality;
    }

    /** The token after the dateline, which dates and names nothing of the story; 0 if there is none. */
    int datelineEnd() {
        return datelineEnd;
    }

    private int findDateline() {
        int limit = Math.min(words.size(), DATELINE_WORDS);
        boolean shouted = limit > 0
                && text.text().substring(words.start(0), words.endOf(0)).chars().noneMatch(Character::isLowerCase);
        for (int i = 1; shouted && i < limit; i++) {
            if (Set.of("-", "–", "—", "--").contains(words.key(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /**
     * Who takes part in what a clause tells: the entities of the clause and of the one it goes on; of a relative clause also
     * the one whom it is about; of a clause that names nobody those of the clause before it.
     */
    List<String> takePart(Clause clause, int from, int s) {
        var found = new LinkedHashSet<String>();
        var before = before(clause, s);
        if (clause.resumes() < clause.first()) {
            clauses.get(s).stream()
                    .filter(c -> c.first() == clause.resumes())
                    .forEach(c -> found.addAll(participants.in(c.first(), c.end(), s)));
        }
        if (clause.relative() && before != null) {
            var all = participants.in(before.first(), before.end(), s);
            found.addAll(all.subList(Math.max(0, all.size() - 1), all.size()));
        }
        found.addAll(participants.in(Math.max(from, datelineEnd), Math.max(clause.end(), datelineEnd + 1), s));
        boolean reported = lexicon.reportingOnly(clause.opener());
        if (found.isEmpty() && before != null && !reported) {
            found.addAll(
                    participants.in(Math.max(before.first(), datelineEnd), Math.max(before.end(), datelineEnd + 1), s));
        }
        return List.copyOf(found);
    }

    private @Nullable Clause before(Clause clause, int s) {
        return clauses.get(s).stream()
                .filter(c -> c.end() == clause.first())
                .findFirst()
                .orElse(null);
    }

    Clause clauseOf(int token, int sentence) {
        for (var clause : clauses.get(sentence)) {
            if (clause.contains(token)) {
                return clause;
            }
        }
        return clauses.get(sentence).get(0);
    }

    /** The times that stand in a sentence, in order. */
    List<TimeExpression> times(Sentence sentence) {
        return timesBySentence.getOrDefault(sentence, List.of());
    }

    /** Index of the sentence that holds a UTF-16 index, or of the last one before it; -1 if there is none. */
    int sentenceAt(int unit) {
        return InTextOrder.leading(sentences, sentence -> sentence.start() <= unit) - 1;
    }

    /** The sentence if it is short enough, else the clause; null if it has too few words to be a passage. */
    @Nullable
    CharRange passage(Sentence sentence, Clause clause) {
        var range = sentence.range().length() <= LONGEST_PASSAGE
                ? sentence.range()
                : words.range(clause.first(), clause.end());
        boolean wordy = sentence.endToken() - sentence.firstToken() >= SHORTEST_PASSAGE;
        return wordy && range.length() <= LONGEST_PASSAGE ? range : null;
    }

    /** Whether a time lies wholly after publication. */
    boolean ahead(@Nullable String edtf) {
        var published = text.facts().publishedOn();
        if (edtf == null || published == null || edtf.length() < 4) {
            return false;
        }
        var first = edtf.substring(0, Math.min(edtf.length(), 10)).replaceAll("/.*", "");
        return first.compareTo(published.toString().substring(0, Math.min(first.length(), 10))) > 0;
    }

    /** A day from EDTF, null if it is coarser. */
    static @Nullable LocalDate day(@Nullable String edtf) {
        return edtf != null && edtf.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(edtf) : null;
    }
}
