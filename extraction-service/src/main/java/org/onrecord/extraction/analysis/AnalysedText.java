package org.onrecord.extraction.analysis;

import java.util.IdentityHashMap;
import java.util.Map;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.CharRange;

/** An article text, what is known about it, and what the stages have found so far. Immutable. */
public final class AnalysedText {

    private final ArticleText article;
    private final ArticleFacts facts;
    private final Map<Layer<?>, Object> layers;

    private AnalysedText(ArticleText article, ArticleFacts facts, Map<Layer<?>, Object> layers) {
        this.article = article;
        this.facts = facts;
        this.layers = layers;
    }

    public static AnalysedText of(ArticleText article, ArticleFacts facts) {
        return new AnalysedText(article, facts, new IdentityHashMap<>());
    }

    public ArticleText article() {
        return article;
    }

    /** The text as a Java string: the ranges of all layers point into it. */
    public String text() {
        return article.text();
    }

    public ArticleFacts facts() {
        return facts;
    }

    public String at(CharRange range) {
        return range.in(article.text());
    }

    public boolean has(Layer<?> layer) {
        return layers.containsKey(layer);
    }

    /** @throws IllegalStateException if no stage has added the layer */
    @SuppressWarnings("unchecked")
    public <T> T get(Layer<T> layer) {
        var value = layers.get(layer);
        if (value == null) {
            throw new IllegalStateException("No stage has added the layer " + layer);
        }
        return (T) value;
    }

    /** The same text with one more layer, or with that layer replaced. */
    public <T> AnalysedText with(Layer<T> layer, T value) {
        var more = new IdentityHashMap<>(layers);
        more.put(layer, value);
        return new AnalysedText(article, facts, more);
    }
}
