package org.onrecord.extraction.encoder;

import java.util.List;
import org.onrecord.extraction.analysis.Layer;

/**
 * What the encoder reads in a text, for all heads.
 *
 * @param units the units of the text
 * @param windows the windows in which they were read, in order and without gaps
 * @param readings one for each window
 */
public record Encoding(List<Unit> units, List<Window> windows, List<Reading> readings) {

    public static final Layer<Encoding> LAYER = Layer.named("encoding");

    /** Of a text that was not read. */
    public static final Encoding NONE = new Encoding(List.of(), List.of(), List.of());

    public Encoding {
        units = List.copyOf(units);
        windows = List.copyOf(windows);
        readings = List.copyOf(readings);
    }

    public boolean isEmpty() {
        return windows.isEmpty();
    }
}
