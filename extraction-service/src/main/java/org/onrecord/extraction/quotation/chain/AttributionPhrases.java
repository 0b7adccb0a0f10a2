package org.onrecord.extraction.quotation.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.quotation.AttributionWords;
import org.onrecord.extraction.quotation.Hop;
import org.onrecord.extraction.quotation.Informants;
import org.onrecord.extraction.quotation.Quotation;
import org.onrecord.extraction.segment.InTextOrder;
import org.onrecord.extraction.segment.Token;

/** The phrases around a quotation that say from whom and through whom: "citing ...", "according to a report by ...". */
final class AttributionPhrases {

    private static final Map<String, List<ChainPhrase>> PHRASES = ChainPhrase.byFirstWord();
    private static final Informants INFORMANTS = Informants.load();
    private static final int LONGEST = 16;
    private static final int DOCUMENT_WITHIN = 8;
    private static final int COMMA = 3;

    private final List<Token> tokens;
    private final Stations stations;

    AttributionPhrases(AnalysedText text, Stations stations) {
        this.tokens = text.get(Token.LAYER);
        this.stations = stations;
    }

    /** Whom the speaker cites and through whom the text has it, in the order of the text. */
    List<Hop> hops(Quotation quotation, CharRange window) {
        var hops = new ArrayList<Hop>();
        int end = tokenFrom(window.end());
        for (int i = tokenFrom(window.start()); i < end; i++) {
            if (AttributionWords.isQuoting(lower(i)) && isObject(quotation, i)) {
                add(hops, Hop.Kind.RELAY, subject(tokenFrom(window.start()), i));
                continue;
            }
            var phrase = phraseAt(i);
            if (phrase != null) {
                int from = i + phrase.words().size();
                var hop = hop(phrase, quotation, i, from, end);
                if (hop != null) {
                    hops.add(hop);
                }
            }
        }
        return hops;
    }

    private @Nullable ChainPhrase phraseAt(int i) {
        for (var phrase : PHRASES.getOrDefault(lower(i), List.of())) {
            boolean here = true;
            for (int k = 1; k < phrase.words().size(); k++) {
                here &= phrase.words().get(k).equals(lower(i + k));
            }
            if (here) {
                return phrase;
            }
        }
        return null;
    }

    private @Nullable Hop hop(ChainPhrase phrase, Quotation quotation, int at, int from, int end) {
        int last = stationEnd(from, end);
        if (last == from) {
            return null;
        }
        var words = range(from, last);
        boolean own = quotation.source() != null && quotation.source().overlaps(words);
        if (!outside(quotation, at) && !(phrase.kind() == Hop.Kind.BASIS && closes(quotation, at, words))) {
            return null;
        }
        return switch (phrase.whom()) {
            // "documents seen by Reuters" are the source, and Reuters stands within it.
            case MEDIUM -> stations.medium(words);
            case MOUTHPIECE ->
                !own && INFORMANTS.hasMouthpiece(Media.words(text(words))) ? stations.at(phrase.kind(), words) : null;
            case DOCUMENT -> Unnamed.isDocument(Media.words(text(words))) ? stations.at(phrase.kind(), words) : null;
            case INFORMANT -> own ? null : informant(phrase.kind(), from, last);
        };
    }

    private @Nullable Hop informant(Hop.Kind kind, int from, int last) {
        int agent = kind == Hop.Kind.RELAY ? agent(from, last) : from;
        var words = range(agent, last);
        return stations.informs(words) ? stations.at(kind, words) : null;
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
        while (first > floor && first > verb - LONGEST && !AttributionWords.endsStation(lower(first - 1))) {
            first--;
        }
        return first == verb ? null : range(first, verb);
    }

    /** "an earlier report by the agency": the one who made it, where the phrase says so. */
    private int agent(int from, int last) {
        boolean document = false;
        for (int i = from; i < Math.min(last, from + DOCUMENT_WITHIN) && !AttributionWords.isSeen(lower(i)); i++) {
            document |= INFORMANTS.hasDocument(List.of(lower(i)));
            if (document && AttributionWords.isMaker(lower(i)) && i + 1 < last) {
                return i + 1;
            }
        }
        return from;
    }

    private int stationEnd(int from, int end) {
        int last = from;
        while (last < end && last < from + LONGEST && !AttributionWords.endsStation(lower(last))) {
            last++;
        }
        return last;
    }

    private void add(List<Hop> hops, Hop.Kind kind, @Nullable CharRange range) {
        if (range != null) {
            hops.add(stations.at(kind, range));
        }
    }

    private boolean outside(Quotation quotation, int i) {
        var range = tokens.get(i).range();
        return quotation.content().stream().noneMatch(piece -> piece.overlaps(range));
    }

    /** "..., based on satellite images": the words close the content behind a comma. */
    private boolean closes(Quotation quotation, int at, CharRange words) {
        var last = quotation.content().get(quotation.content().size() - 1);
        return lower(at - 1).equals(",") && words.end() <= last.end() && last.end() - words.end() < COMMA;
    }

    private CharRange range(int first, int end) {
        return new CharRange(tokens.get(first).start(), tokens.get(end - 1).end());
    }

    private String text(CharRange range) {
        return stations.words(range);
    }

    private int tokenFrom(int position) {
        return InTextOrder.leading(tokens, token -> token.start() < position);
    }

    private String lower(int i) {
        return i >= 0 && i < tokens.size()
                ? tokens.get(i).text().replace('’', '\'').toLowerCase(Locale.ROOT)
                : "";
    }
}
