package org.onrecord.local.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.local.client.NewArticle;

/**
 * The bundled articles: one invented story, told by several outlets. {@code samples/manifest.json} lists them in the
 * order of their publication, with what their text files cannot say.
 */
public final class Samples {
    private static final String FOLDER = "/samples/";

    private Samples() {}

    /** One line of the manifest; a version that corrects another has the same URL and its own {@code modifiedAt}. */
    record Listed(
            String file,
            String url,
            String publisher,
            String title,
            @Nullable String byline,
            String publishedAt,
            @Nullable String modifiedAt,
            @Nullable String credit) {}

    /** All articles, in the order in which they appeared. */
    public static List<NewArticle> all() {
        try (var manifest = open("manifest.json")) {
            return new ObjectMapper()
                    .readValue(manifest, new TypeReference<List<Listed>>() {}).stream()
                            .map(Samples::read)
                            .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("the bundled articles cannot be read", broken);
        }
    }

    private static NewArticle read(Listed listed) {
        try (var file = open(listed.file())) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
            return new NewArticle(
                    listed.url(),
                    listed.publisher(),
                    listed.title(),
                    listed.byline(),
                    listed.publishedAt(),
                    listed.modifiedAt(),
                    listed.credit(),
                    text);
        } catch (IOException broken) {
            throw new UncheckedIOException("the bundled article " + listed.file() + " cannot be read", broken);
        }
    }

    private static InputStream open(String name) throws IOException {
        var stream = Samples.class.getResourceAsStream(FOLDER + name);
        if (stream == null) {
            throw new FileNotFoundException(FOLDER + name);
        }
        return stream;
    }
}
