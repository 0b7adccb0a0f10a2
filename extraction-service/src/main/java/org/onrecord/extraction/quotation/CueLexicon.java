package org.onrecord.extraction.quotation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.lexicon.Lexicon;

/**
 * The verbs that report, form by form, with the frames in which they do and how often they are right there.
 *
 * <p>{@code reporting-verbs.tsv}: form, act, then one column a frame, {@code FRAME=precision}.
 */
final class CueLexicon {

    /** Where the content stands with respect to the verb. */
    enum Frame {
        /** Whole speech in quotation marks right before or behind it. */
        QUOTE,
        /** A clause behind it that begins with "that", "whether", "if", "how", "why", "what". */
        THAT,
        /** A clause or a noun phrase right behind it. */
        BARE,
        /** "to" and a verb behind it. */
        TO,
        /** A preposition and its phrase behind it ("called for", "spoke of"). */
        ABOUT,
        /** The clause before it ("..., she said"). */
        FRONT
    }

    /**
     * One form of a verb.
     *
     * @param form in lower case, one or two words
     * @param frames the frames it reports in, with the share of its uses there that report
     */
    record Entry(String form, Quotation.Act act, Map<Frame, Double> frames) {

        /** The share of right uses in a frame, 0 where the verb does not report. */
        double precision(Frame frame) {
            return frames.getOrDefault(frame, 0.0);
        }

        boolean participle() {
            return form.endsWith("ing") || form.contains("ing ");
        }
    }

    private final Map<String, Entry> entries;
    private final Set<String> pairs;

    private CueLexicon(Map<String, Entry> entries) {
        this.entries = Map.copyOf(entries);
        this.pairs = entries.keySet().stream()
                .filter(form -> form.indexOf(' ') > 0)
                .map(form -> form.substring(0, form.indexOf(' ')))
                .collect(Collectors.toUnmodifiableSet());
    }

    static CueLexicon load() {
        var entries = new HashMap<String, Entry>();
        for (var row : Lexicon.read("reporting-verbs.tsv").rows()) {
            var frames = new EnumMap<Frame, Double>(Frame.class);
            for (var column : row.subList(2, row.size())) {
                int equals = column.indexOf('=');
                frames.put(Frame.valueOf(column.substring(0, equals)), Double.valueOf(column.substring(equals + 1)));
            }
            entries.put(row.get(0), new Entry(row.get(0), Quotation.Act.valueOf(row.get(1)), Map.copyOf(frames)));
        }
        return new CueLexicon(entries);
    }

    /** The entry of a form in lower case. */
    @Nullable
    Entry find(String form) {
        return entries.get(form);
    }

    /** Whether entries of two words begin with a word. */
    boolean opensPair(String word) {
        return pairs.contains(word);
    }
}
