package org.onrecord.extraction.encoder;

import java.util.Map;

/** Values of a model by name; matrices are input by output, row by row. */
public final class NamedValues {

    private final Map<String, float[]> values;

    public NamedValues(Map<String, float[]> values) {
        this.values = Map.copyOf(values);
    }

    /** @throws IllegalArgumentException if the model has no such values */
    public float[] get(String name) {
        var found = values.get(name);
        if (found == null) {
            throw new IllegalArgumentException("The model has no values " + name);
        }
        return found;
    }
}
