package org.onrecord.extraction.quotation.chain;

import java.util.List;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.quotation.Quotation;
import org.onrecord.extraction.segment.InTextOrder;
import org.onrecord.extraction.segment.Sentence;

/** The part of a sentence in which words about a quotation's origin stand: up to the quotations of others beside it. */
final class Window {

    private static final int NEIGHBOURS = 8;

    /** UTF-16 units from the cue: no sentence that says something is longer to both sides. */
    private static final int REACH = 600;

    private final List<Quotation> quotations;
    private final List<Sentence> sentences;

    Window(List<Quotation> quotations, List<Sentence> sentences) {
        this.quotations = quotations;
        this.sentences = sentences;
    }

    /** @param index of the quotation */
    CharRange around(int index) {
        var quotation = quotations.get(index);
        var own = quotation.passage();
        var sentence = sentence(quotation);
        int start = Math.max(sentence.start(), position(quotation) - REACH);
        int end = Math.min(sentence.end(), position(quotation) + REACH);
        int last = Math.min(quotations.size(), index + NEIGHBOURS);
        for (int i = Math.max(0, index - NEIGHBOURS); i < last; i++) {
            var other = quotations.get(i).passage();
            if (i == index || sameSpeaker(quotation, quotations.get(i)) || other.overlaps(own)) {
                continue;
            }
            if (other.end() <= own.start()) {
                start = Math.max(start, other.end());
            } else {
                end = Math.min(end, other.start());
            }
        }
        return new CharRange(Math.min(start, end), Math.max(start, end));
    }

    private static boolean sameSpeaker(Quotation one, Quotation other) {
        var entity = one.speaker().entityId();
        return entity != null && entity.equals(other.speaker().entityId());
    }

    /** The sentence that holds the cue, or the end of the content if there is none. */
    private Sentence sentence(Quotation quotation) {
        int position = position(quotation);
        return sentences.get(Math.max(0, InTextOrder.leading(sentences, sentence -> sentence.start() <= position) - 1));
    }

    private static int position(Quotation quotation) {
        var last = quotation.content().get(quotation.content().size() - 1);
        return quotation.cue() == null ? last.end() - 1 : quotation.cue().start();
    }
}
