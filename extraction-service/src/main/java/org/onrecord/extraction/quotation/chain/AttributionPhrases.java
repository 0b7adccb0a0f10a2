package org.onrecord.extraction.quotation.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.quotation.Quotation;
import org.onrecord.extraction.segment.InTextOrder;
import org.onrecord.extraction.segment.Sentence;
import org.onrecord.extraction.segment.Token;

/** The phrases around a quotation that say from whom and through whom: "citing ...", "according to a report by ...". */
final class AttributionPhrases {

    private static final Set<String> CITING = Set.of("citing", "quoting");
    private static final Set<String> CARRIERS = Set.of(
            "carried", "published", "reported", "released", "quoted", "aired", "cited", "relayed", "issued", "run");
    private static final Set<String> DOCUMENTS = Set.of(
            "report", "reports", "statement", "account", "dispatch", "article", "readout", "transcript", "commentary");
    private static final Set<String> ENDS = Set.of(
            ",", ".", ";", ":", "!", "?", "—", "–", "--", ")", "”", "\"", "''", "and", "but", "that", "who", "which",
            "after", "while", "when", "said", "says", "as");
    private static final Set<String> QUOTING = Set.of("quoted", "quotes", "cited", "cites");
    private static final int LONGEST = 16;

    private final List<Token> tokens;
    private final List<Sentence> sentences;

    AttributionPhrases(AnalysedText text) {
        this.tokens = text.get(Token.LAYER);
        this.sentences = text.get(Sentence.LAYER);
    }

    /** Whom the speaker cites, in the sentence of the cue or of the content's end. */
    List<CharRange> cited(Quotation quotation) {
        var cited = new ArrayList<CharRange>();
        var passage = sentence(quotation);
        for (int i = passage.firstToken(); i < passage.endToken(); i++) {
            if (CITING.contains(lower(i)) && outside(quotation, i) && startsBehind(quotation, i)) {
                add(cited, phrase(i + 1, passage.endToken()));
            }
        }
        return cited;
    }

    /** Through whom the text has it. */
    List<CharRange> relaying(Quotation quotation) {
        var relays = new ArrayList<CharRange>();
        var passage = sentence(quotation);
        for (int i = passage.firstToken(); i < passage.endToken(); i++) {
            if (!outside(quotation, i)) {
                continue;
            }
            if (QUOTING.contains(lower(i)) && isObject(quotation, i)) {
                add(relays, subject(passage.firstToken(), i));
                continue;
            }
            int from = relayFrom(i);
            if (from > 0) {
                var phrase = phrase(agent(from, passage.endToken()), passage.endToken());
                if (phrase != null && !isSource(quotation, phrase)) {
                    add(relays, phrase);
                }
            }
        }
        return relays;
    }

    /** "The agency quoted Ada Lane as saying": whether the quotation's source is what the verb quotes. */
    private boolean isObject(Quotation quotation, int verb) {
        return quotation.source() != null
                && verb + 1 < tokens.size()
                && quotation.source().start() == tokens.get(verb + 1).start();
    }

    /** The words before a verb, back to the break before them. */
    private @Nullable CharRange subject(int floor, int verb) {
        int first = verb;
        while (first > floor && first > verb - LONGEST && !ENDS.contains(lower(first - 1))) {
            first--;
        }
        return first == verb
                ? null
                : new CharRange(tokens.get(first).start(), tokens.get(verb - 1).end());
    }

    /** The first token of the phrase that names a relay, -1 if none is introduced at the token. */
    private int relayFrom(int i) {
        if (lower(i).equals("according") && lower(i + 1).equals("to")) {
            return i + 2;
        }
        if (CARRIERS.contains(lower(i)) && lower(i + 1).equals("by")) {
            return i + 2;
        }
        boolean through = lower(i).equals("through") || lower(i).equals("via");
        return through
                        && lower(i + 1).matches("a|an|his|her|their|the")
                        && lower(i + 2).matches("spokes\\w+|lawyer|aide|interpreter|attorney|representative")
                ? i + 1
                : -1;
    }

    /** "an earlier report by the agency": the one who made it, where the phrase says so. */
    private int agent(int from, int end) {
        boolean document = false;
        for (int i = from; i < Math.min(end, from + 8); i++) {
            document |= DOCUMENTS.contains(lower(i));
            if (document && (lower(i).equals("by") || lower(i).equals("from")) && i + 1 < end) {
                return i + 1;
            }
            if (ENDS.contains(lower(i))) {
                break;
            }
        }
        return from;
    }

    private @Nullable CharRange phrase(int from, int end) {
        int last = from;
        while (last < end && last < from + LONGEST && !ENDS.contains(lower(last))) {
            last++;
        }
        return last == from
                ? null
                : new CharRange(tokens.get(from).start(), tokens.get(last - 1).end());
    }

    private static void add(List<CharRange> ranges, @Nullable CharRange range) {
        if (range != null) {
            ranges.add(range);
        }
    }

    private static boolean isSource(Quotation quotation, CharRange phrase) {
        return quotation.source() != null && quotation.source().overlaps(phrase);
    }

    private boolean outside(Quotation quotation, int i) {
        var range = tokens.get(i).range();
        return quotation.content().stream().noneMatch(piece -> piece.overlaps(range));
    }

    /** Citing goes with the last quotation before it. */
    private boolean startsBehind(Quotation quotation, int i) {
        int start = tokens.get(i).start();
        var last = quotation.content().get(quotation.content().size() - 1);
        int gap = start - last.end();
        return (gap >= 0 && gap <= 3)
                || (quotation.cue() != null && quotation.cue().end() <= start && last.end() <= start);
    }

    /** The sentence that holds the cue, or the end of the content if there is none. */
    private Sentence sentence(Quotation quotation) {
        var last = quotation.content().get(quotation.content().size() - 1);
        int position =
                quotation.cue() == null ? last.end() - 1 : quotation.cue().start();
        return sentences.get(Math.max(0, InTextOrder.leading(sentences, sentence -> sentence.start() <= position) - 1));
    }

    private String lower(int i) {
        return i < tokens.size() ? tokens.get(i).text().replace('’', '\'').toLowerCase(Locale.ROOT) : "";
    }
}
