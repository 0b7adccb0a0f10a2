package org.onrecord.extraction.encoder;

import java.util.ArrayList;
import java.util.Set;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.analysis.Layer;
import org.onrecord.extraction.analysis.Stage;
import org.onrecord.extraction.segment.Paragraph;
import org.onrecord.extraction.segment.QuotedStretch;
import org.onrecord.extraction.segment.Sentence;

/** Reads the text once with the encoder, window by window; every head finds the reading in {@link Encoding#LAYER}. */
public final class EncodeText implements Stage, AutoCloseable {

    private final Encoder encoder;
    private final ReadUnits readUnits;
    private final String version;
    private final int longest;

    /**
     * @param version the name of the model file
     * @param longest texts of more characters are left to the rules
     */
    public EncodeText(Encoder encoder, WordPieces wordPieces, String version, int longest) {
        this.encoder = encoder;
        this.readUnits = new ReadUnits(wordPieces);
        this.version = version;
        this.longest = longest;
    }

    @Override
    public String name() {
        return "encode-text";
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Set<Layer<?>> needs() {
        return Set.of(Paragraph.LAYER, Sentence.LAYER, QuotedStretch.LAYER);
    }

    @Override
    public Set<Layer<?>> adds() {
        return Set.of(Encoding.LAYER);
    }

    @Override
    public Set<String> models() {
        return Set.of(version);
    }

    @Override
    public AnalysedText apply(AnalysedText text) {
        return text.with(Encoding.LAYER, text.text().length() > longest ? Encoding.NONE : encode(text));
    }

    private Encoding encode(AnalysedText text) {
        var units = readUnits.read(text);
        var windows = CutWindows.cut(units);
        var readings = new ArrayList<Reading>();
        for (var window : windows) {
            if (Thread.currentThread().isInterrupted()) {
                // The text was given up; the pipeline says so before its next stage.
                return Encoding.NONE;
            }
            readings.add(encoder.read(window));
        }
        return new Encoding(units, windows, readings);
    }

    /** Closes the encoder; nothing can be read any more. */
    @Override
    public void close() {
        encoder.close();
    }
}
