package org.onrecord.extraction.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

/** What the rules for events read: words, clauses, event nouns, times and people of one text. */
final class EventReading {

    private static final long FORTNIGHT = 14;
    private static final int DATELINE_WORDS = 14;
    /** In tokens; the longest sentences of newspapers have about 120. */
    private static final int LONGEST_SENTENCE = 300;

    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

    private final AnalysedText text;
    private final SentenceWords words;
    private final List<SentenceReading> sentences = new ArrayList<>();
    private final Map<Integer, List<TimeExpression>> times = new HashMap<>();
    private final FindParticipants participants;
    private final SpokenWords spoken;
    private final int datelineEnd;

    EventReading(AnalysedText text, EventLexicon lexicon) {
        this.text = text;
        var tokens = text.get(Token.LAYER);
        var all = pieces(text.get(Sentence.LAYER), tokens);
        var cues = text.get(Quotation.LAYER).stream()
                .map(Quotation::cue)
                .filter(cue -> cue != null)
                .sorted()
                .toList();
        var ranges = text.get(TimeExpression.LAYER).stream()
                .map(TimeExpression::range)
                .sorted()
                .toList();
        this.words = new SentenceWords(lexicon, tokens, all, cues, ranges);
        var verbs = new ReadVerbs(words);
        var split = new SplitClauses(words);
        var nouns = new FindEventNouns(words);
        for (int s = 0; s < all.size(); s++) {
            var sentence = all.get(s);
            var clauses = split.of(sentence, verbs.of(sentence));
            boolean question = sentence.endToken() > sentence.firstToken()
                    && (words.in(sentence.endToken() - 1, Set.of("?"))
                            || words.in(sentence.endToken() - 2, Set.of("?")));
            sentences.add(new SentenceReading(s, sentence, clauses, nouns.of(sentence, clauses), question));
        }
        for (var time : text.get(TimeExpression.LAYER)) {
            int s = InTextOrder.leading(
                            all, sentence -> sentence.start() <= time.range().start())
                    - 1;
            times.computeIfAbsent(s, k -> new ArrayList<>()).add(time);
        }
        times.values().forEach(list -> list.sort(Comparator.comparing(TimeExpression::range)));
        this.spoken = new SpokenWords(text, words);
        this.datelineEnd = findDateline();
        this.participants = new FindParticipants(lexicon, words, all, text.get(Entity.LAYER));
    }

    /** Sentences, the endless ones in pieces, so that what is quadratic in a sentence stays linear in the text. */
    private static List<Sentence> pieces(List<Sentence> sentences, List<Token> tokens) {
        var pieces = new ArrayList<Sentence>();
        for (var sentence : sentences) {
            if (sentence.endToken() - sentence.firstToken() <= LONGEST_SENTENCE) {
                pieces.add(sentence);
                continue;
            }
            for (int from = sentence.firstToken(); from < sentence.endToken(); from += LONGEST_SENTENCE) {
                int to = Math.min(sentence.endToken(), from + LONGEST_SENTENCE);
                var range = new CharRange(
                        tokens.get(from).start(), tokens.get(to - 1).end());
                pieces.add(new Sentence(range, sentence.paragraph(), from, to));
            }
        }
        return pieces;
    }

    AnalysedText text() {
        return text;
    }

    SentenceWords words() {
        return words;
    }

    List<SentenceReading> sentences() {
        return sentences;
    }

    FindParticipants participants() {
        return participants;
    }

    /** What only a speaker asserts. */
    SpokenWords spoken() {
        return spoken;
    }

    /** The times that stand in a sentence, in order. */
    List<TimeExpression> times(int sentence) {
        return times.getOrDefault(sentence, List.of());
    }

    /** The token after the dateline, which dates and names nothing of the story; 0 if there is none. */
    int datelineEnd() {
        return datelineEnd;
    }

    private int findDateline() {
        for (var sentence : sentences.subList(0, Math.min(2, sentences.size()))) {
            int first = sentence.sentence().firstToken();
            int limit = Math.min(sentence.sentence().endToken(), first + DATELINE_WORDS);
            boolean shouted = limit > first
                    && text.text()
                            .substring(words.start(first), words.endOf(first))
                            .chars()
                            .noneMatch(Character::isLowerCase);
            shouted &= text.at(sentence.sentence().range()).chars().anyMatch(Character::isLowerCase);
            for (int i = first + 1; shouted && i < limit; i++) {
                if (words.in(i, DASHES) && (")".equals(words.key(i - 1)) || i < first + 8)) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    int first(TimeExpression time) {
        return words.tokenAt(time.range().start());
    }

    int end(TimeExpression time) {
        return words.tokenAt(time.range().end() - 1) + 1;
    }

    /** Whether a time lies wholly after publication. */
    boolean ahead(@Nullable String edtf) {
        var published = text.facts().publishedOn();
        if (edtf == null || published == null || edtf.startsWith("..") || edtf.length() < 4 || edtf.indexOf('X') >= 0) {
            return false;
        }
        var first = edtf.substring(0, edtf.indexOf('/') < 0 ? edtf.length() : edtf.indexOf('/'));
        var day = published.toString();
        if (first.length() == 7 && first.charAt(5) == '2') {
            return first.substring(0, 4).compareTo(day.substring(0, 4)) > 0;
        }
        return first.compareTo(day.substring(0, Math.min(first.length(), day.length()))) > 0;
    }

    /** Whether a time lies wholly before the day of publication. */
    boolean over(@Nullable String edtf) {
        var published = text.facts().publishedOn();
        var last = edtf == null ? null : EventDates.lastDay(edtf);
        return last != null && published != null && last.compareTo(published.toString()) < 0;
    }

    /** Whether a day lies within a fortnight of publication. */
    boolean near(@Nullable String edtf) {
        var published = text.facts().publishedOn();
        return edtf != null
                && published != null
                && edtf.matches("\\d{4}-\\d\\d-\\d\\d")
                && Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(edtf), published)) <= FORTNIGHT;
    }

    /** The index of a sentence that holds a UTF-16 index. */
    int sentenceAt(int unit) {
        return InTextOrder.leading(sentences, sentence -> sentence.sentence().start() <= unit) - 1;
    }
}
