package org.onrecord.training.names;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.citation.ArticleText;
import org.onrecord.citation.CharRange;
import org.onrecord.citation.Span;
import org.onrecord.extraction.entity.EntityType;
import org.onrecord.training.names.LabelledText.Name;

/** Reads texts labelled by people, and texts labelled by another program. */
final class ReadLabelledTexts {

    /** What people labelled counts in full, what a program did counts less. */
    private static final float OF_PROGRAMS = 0.3f;

    /** Names of the types as the corpora and the program have them; all others are no names here but {@link #OTHER}. */
    private static final Map<String, EntityType> TYPES = Map.of(
            "PER", EntityType.PERSON,
            "PERSON", EntityType.PERSON,
            "ORG", EntityType.ORGANIZATION,
            "ORGANIZATION", EntityType.ORGANIZATION,
            "LOC", EntityType.LOCATION,
            "LOCATION", EntityType.LOCATION);

    /** A name of something else. */
    private static final String OTHER = "MISC";

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadLabelledTexts() {}

    /**
     * A file with one text a line: {@code {"text": ..., "entities": [{"start", "end", "type"}], "use": ...}}, offsets in
     * code points. A text whose {@code use} is {@code check-licence} is left out.
     */
    static List<LabelledText> byPeople(Path file) throws IOException {
        var texts = new ArrayList<LabelledText>();
        int number = 0;
        for (var line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                var record = JSON.readTree(line);
                if (!record.path("use").asText().equals("check-licence")) {
                    texts.add(text(record));
                }
            } catch (JsonProcessingException | IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IOException(file + ", line " + number + " is no labelled text: " + e.getMessage(), e);
            }
        }
        return texts;
    }

    private static LabelledText text(JsonNode record) {
        var text = new ArticleText(record.path("text").asText());
        var names = new ArrayList<Name>();
        for (var entity : record.path("entities")) {
            var span =
                    new Span(entity.path("start").asInt(-1), entity.path("end").asInt(-1));
            add(text.toRange(span), entity.path("type").asText(), names);
        }
        return new LabelledText(text.text(), ordered(names), 1);
    }

    /**
     * A folder with {@code NAME.json} for each {@code NAME} in the folder of texts, as CoreNLP writes them with {@code
     * -outputFormat json}.
     */
    static List<LabelledText> byProgram(Path labels, Path folder) throws IOException {
        var texts = new ArrayList<LabelledText>();
        for (var file : files(labels)) {
            var of = file.getFileName().toString();
            var text = Files.readString(folder.resolve(of.substring(0, of.length() - ".json".length())));
            var names = new ArrayList<Name>();
            for (var sentence : JSON.readTree(file.toFile()).path("sentences")) {
                for (var mention : sentence.path("entitymentions")) {
                    var first = sentence.path("tokens")
                            .path(mention.path("tokenBegin").asInt());
                    // Pronouns are mentions too, but their words have no label.
                    if (!first.path("ner").equals(mention.path("ner"))) {
                        continue;
                    }
                    int start = mention.path("characterOffsetBegin").asInt();
                    int end = mention.path("characterOffsetEnd").asInt();
                    add(new CharRange(start, end), mention.path("ner").asText(), names);
                }
            }
            texts.add(new LabelledText(text, ordered(names), OF_PROGRAMS));
        }
        if (texts.isEmpty()) {
            throw new NoSuchFileException(labels.toString(), null, "it has no .json file");
        }
        return texts;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static void add(CharRange range, String type, List<Name> names) {
        var known = TYPES.get(type);
        if (known != null || type.equals(OTHER)) {
            names.add(new Name(range, known));
        }
    }

    /** In the order of the text; of two that overlap the longer. */
    private static List<Name> ordered(List<Name> names) {
        names.sort(Comparator.<Name>comparingInt(name -> name.range().start())
                .thenComparing(name -> -name.range().end()));
        var apart = new ArrayList<Name>();
        for (var name : names) {
            if (apart.isEmpty()
                    || apart.get(apart.size() - 1).range().end() <= name.range().start()) {
                apart.add(name);
            }
        }
        return apart;
    }
}
