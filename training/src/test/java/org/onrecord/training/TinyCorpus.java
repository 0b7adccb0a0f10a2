package org.onrecord.training;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.onrecord.training.corpus.AnnotatedText;
import org.onrecord.training.corpus.ReadAnnotations;

/** Three short articles, annotated. */
final class TinyCorpus {

    static final String PART = "train";

    private TinyCorpus() {}

    static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(TinyCorpus.class.getResource("/corpus"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Corpus.Article> articles() throws IOException {
        return new Corpus(folder()).read(PART);
    }

    static List<AnnotatedText> annotated() throws IOException {
        return new ReadAnnotations(folder()).read(PART);
    }
}
