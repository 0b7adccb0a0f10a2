package org.onrecord.extraction.analysis;

/**
 * One kind of finding that a {@link Stage} adds to an {@link AnalysedText}, by name and type. The constants stand beside
 * the type they carry; two layers are the same only if they are the same object.
 *
 * @param <T> an immutable type
 */
public final class Layer<T> {

    private final String name;

    private Layer(String name) {
        this.name = name;
    }

    /** @param name the layer's name in messages and receipts */
    public static <T> Layer<T> named(String name) {
        return new Layer<>(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
