package org.onrecord.extraction.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.Layer;
import org.onrecord.extraction.receipt.Receipt;

/**
 * Words that the text gives as somebody's.
 *
 * @param id unique in this text: {@code q1}, {@code q2} ... in order of the text
 * @param type how much of the content stands in quotation marks
 * @param act whether it was said, or is a belief, wish or support reported without speech
 * @param content one or more pieces, ascending, quotation marks included
 * @param cue the reporting words ("said", "according to"), null if there are none
 * @param source the words that name the speaker ("a senior U.S. diplomat", "he"), null if there are none
 * @param speaker who that is
 * @param chain from origin to reader, exactly one hop of kind SPEAKER; empty until the chains are read
 * @param saidAt id of the time expression that dates the saying, if any
 * @param receipt the rule that found it
 */
public record Quotation(
        String id,
        Type type,
        Act act,
        List<CharRange> content,
        @Nullable CharRange cue,
        @Nullable CharRange source,
        Speaker speaker,
        List<Hop> chain,
        @Nullable String saidAt,
        Receipt receipt) {

    public static final Layer<List<Quotation>> LAYER = Layer.named("quotations");

    public Quotation {
        if (content.isEmpty()) {
            throw new IllegalArgumentException("A quotation needs content");
        }
        content = List.copyOf(content);
        chain = List.copyOf(chain);
    }

    /** The smallest range with content, cue and source. */
    public CharRange passage() {
        var all = content.get(0).union(content.get(content.size() - 1));
        all = cue == null ? all : all.union(cue);
        return source == null ? all : all.union(source);
    }

    /** The same from another source, whose speaker is open. */
    public Quotation from(CharRange words) {
        return words.equals(source)
                ? this
                : new Quotation(id, type, act, content, cue, words, Speaker.unresolved(words), chain, saidAt, receipt);
    }

    public Quotation with(Speaker resolved) {
        return new Quotation(id, type, act, content, cue, source, resolved, chain, saidAt, receipt);
    }

    public Quotation with(List<Hop> hops) {
        return new Quotation(id, type, act, content, cue, source, speaker, hops, saidAt, receipt);
    }

    /** DIRECT: every word of the content stands in quotation marks; INDIRECT: none; MIXED: some. */
    public enum Type {
        DIRECT,
        MIXED,
        INDIRECT
    }

    /** SPEECH: said or written. ATTITUDE: a belief, wish or support reported without speech. */
    public enum Act {
        SPEECH,
        ATTITUDE
    }
}
