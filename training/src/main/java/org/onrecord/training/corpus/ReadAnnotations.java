package org.onrecord.training.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.Span;
import org.onrecord.training.corpus.Annotation.Kind;
import org.onrecord.training.corpus.Annotation.Source;

/** Reads a corpus folder, the shape of which is told in {@code docs/training.md}. */
public final class ReadAnnotations {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    public ReadAnnotations(Path folder) {
        this.folder = folder;
    }

    public boolean has(String part) {
        return Files.isRegularFile(folder.resolve(part + ".jsonl"));
    }

    /**
     * @param part name of a part: {@code train}, {@code dev}
     * @throws IOException if the part is missing or not as described; the message names file and line
     */
    public List<AnnotatedText> read(String part) throws IOException {
        var file = folder.resolve(part + ".jsonl");
        var articles = new ArrayList<AnnotatedText>();
        int number = 0;
        for (var line : decode(file).split("\n", -1)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                articles.add(article(JSON.readTree(line), folder.resolve(part)));
            } catch (JsonProcessingException e) {
                throw new IOException(file + ", line " + number + " is not JSON: " + e.getOriginalMessage(), e);
            } catch (IllegalArgumentException | IOException e) {
                throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
            }
        }
        return articles;
    }

    private static String decode(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is missing; a corpus is described in docs/training.md");
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not UTF-8", e);
        }
    }

    private static AnnotatedText article(JsonNode article, Path texts) throws IOException {
        if (!article.path("id").isTextual() || !article.path("quotes").isArray()) {
            throw new IllegalArgumentException("An article needs \"id\" and \"quotes\"");
        }
        var id = article.get("id").asText();
        var text = new ArticleText(decode(texts.resolve(id + ".txt")));
        var annotations = new ArrayList<Annotation>();
        for (var quote : article.get("quotes")) {
            annotations.add(annotation(quote, text));
        }
        return new AnnotatedText(id, text, annotations);
    }

    private static Annotation annotation(JsonNode quote, ArticleText text) {
        var content = spans(quote.path("content"), text);
        var cue = spans(quote.path("cue"), text);
        return new Annotation(content, cue, quote.path("speech").asBoolean(true), source(quote.path("speaker"), text));
    }

    private static Source source(JsonNode speaker, ArticleText text) {
        Span mention = speaker.hasNonNull("mention") ? span(speaker.get("mention"), text) : null;
        var pieces = orElse(spans(speaker.path("spans"), text), mention == null ? List.of() : List.of(mention));
        var core = orElse(spans(speaker.path("core"), text), pieces);
        var names = new ArrayList<String>();
        speaker.path("resolved").forEach(name -> names.add(name.asText()));
        return new Source(mention, pieces, core, kind(speaker.path("kind").textValue(), mention), names);
    }

    private static Kind kind(@Nullable String kind, @Nullable Span mention) {
        if (kind == null) {
            return mention == null ? Kind.NONE : Kind.NAMED;
        }
        for (var known : Kind.values()) {
            if (known.name().equals(kind.toUpperCase(Locale.ROOT))) {
                return known;
            }
        }
        throw new IllegalArgumentException("\"" + kind + "\" is no kind of source");
    }

    private static List<Span> orElse(List<Span> spans, List<Span> others) {
        return spans.isEmpty() ? others : spans;
    }

    private static List<Span> spans(JsonNode pieces, ArticleText text) {
        var spans = new ArrayList<Span>();
        pieces.forEach(piece -> spans.add(span(piece, text)));
        return spans;
    }

    private static Span span(JsonNode piece, ArticleText text) {
        if (piece.size() != 2 || !piece.path(0).isInt() || !piece.path(1).isInt()) {
            throw new IllegalArgumentException(piece + " is not [start, end]");
        }
        var span = new Span(piece.get(0).asInt(), piece.get(1).asInt());
        if (span.end() > text.length()) {
            throw new IllegalArgumentException(piece + " ends past the text of " + text.length() + " code points");
        }
        return span;
    }
}
