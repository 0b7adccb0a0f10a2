package org.onrecord.extraction.quotation.learned;

import java.util.List;
import org.onrecord.extraction.encoder.Unit;
import org.onrecord.extraction.encoder.Window;

/** Reads the {@link PairFeatures} of the cues of one text. */
public final class ReadFeatures {

    private final List<Sign> signs;

    public ReadFeatures(String text, List<Unit> units) {
        this.signs = Sign.of(text, units);
    }

    /**
     * @param first index of the cue's first unit, in the text
     * @param last index of the cue's last unit, in the text
     */
    public PairFeatures of(Window window, int first, int last) {
        return PairFeatures.of(window, signs, first, last);
    }
}
