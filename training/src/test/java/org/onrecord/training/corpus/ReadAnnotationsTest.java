package org.onrecord.training.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.citation.Span;
import org.onrecord.training.corpus.Annotation.Kind;

class ReadAnnotationsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeText() throws IOException {
        Files.createDirectory(folder.resolve("train"));
        Files.writeString(folder.resolve("train/a.txt"), "It rains, Mia said.\n");
    }

    @Test
    void everyFieldIsRead() throws IOException {
        corpus("""
                {"id": "a", "quotes": [{"content": [[0, 8]], "cue": [[14, 18]], "speech": false, "speaker": {"mention": [10, 13],
                "core": [[10, 12]], "kind": "nominal", "resolved": ["Mia Stone"]}}]}
                """.replace("\n", " "));
        var annotation = read().get(0).annotations().get(0);
        assertThat(annotation.content()).containsExactly(new Span(0, 8));
        assertThat(annotation.cue()).containsExactly(new Span(14, 18));
        assertThat(annotation.speech()).isFalse();
        assertThat(annotation.source().mention()).isEqualTo(new Span(10, 13));
        assertThat(annotation.source().pieces()).containsExactly(new Span(10, 13));
        assertThat(annotation.source().core()).containsExactly(new Span(10, 12));
        assertThat(annotation.source().kind()).isEqualTo(Kind.NOMINAL);
        assertThat(annotation.source().names()).containsExactly("Mia Stone");
    }

    @Test
    void onlyContentIsNeeded() throws IOException {
        corpus("{\"id\": \"a\", \"quotes\": [{\"content\": [[0, 8]], \"cue\": null}]}\n\n");
        var annotation = read().get(0).annotations().get(0);
        assertThat(annotation.cue()).isEmpty();
        assertThat(annotation.speech()).isTrue();
        assertThat(annotation.source().kind()).isEqualTo(Kind.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": | is not JSON: Unexpected end-of-input",
                "{\"id\": \"a\"} | : An article needs \"id\" and \"quotes\"",
                "{\"id\": \"b\", \"quotes\": []} | b.txt is missing",
                "{\"id\": \"a\", \"quotes\": [{\"content\": [3]}]} | : 3 is not [start, end]",
                "{\"id\": \"a\", \"quotes\": [{\"content\": [[3, 3]]}]} | : A span needs 0 <= start < end",
                "{\"id\": \"a\", \"quotes\": [{\"content\": [[3, 99]]}]} | : [3,99] ends past the text of 20 code points",
                "{\"id\": \"a\", \"quotes\": [{\"content\": [[3, 9]], \"speaker\": {\"kind\": \"x\"}}]} | : \"x\" is no kind of source"
            })
    void whatIsWrongIsSaidWithFileAndLine(String line, String complaint) throws IOException {
        corpus("{\"id\": \"a\", \"quotes\": []}\n" + line + "\n");
        assertThatThrownBy(this::read)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("train.jsonl, line 2")
                .hasMessageContaining(complaint);
    }

    @Test
    void aMissingPartIsSaid() {
        assertThatThrownBy(this::read).hasMessageContaining("train.jsonl is missing");
    }

    @Test
    void aTextThatIsNotUtf8IsSaid() throws IOException {
        Files.write(folder.resolve("train/a.txt"), "Café".getBytes(StandardCharsets.ISO_8859_1));
        corpus("{\"id\": \"a\", \"quotes\": []}");
        assertThatThrownBy(this::read).hasMessageContaining("line 1").hasMessageContaining("a.txt is not UTF-8");
    }

    private List<AnnotatedText> read() throws IOException {
        return new ReadAnnotations(folder).read("train");
    }

    private void corpus(String lines) throws IOException {
        Files.writeString(folder.resolve("train.jsonl"), lines);
    }
}
