package org.onrecord.training.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadLabelledTextsTest {

    @TempDir
    Path folder;

    @Test
    void offsetsOfPeopleCountCodePoints() throws IOException {
        var texts = read("{\"text\": \"😀 Oda Brekke of Nordfisk\", \"entities\": ["
                + "{\"start\": 2, \"end\": 12, \"type\": \"PER\"}, {\"start\": 16, \"end\": 24, \"type\": \"ORG\"}]}");
        assertThat(texts).hasSize(1);
        assertThat(words(texts.get(0))).containsExactly("Oda Brekke PERSON", "Nordfisk ORGANIZATION");
        assertThat(texts.get(0).weight()).isEqualTo(1);
    }

    @Test
    void aNameOfSomethingElseIsKeptAsSuchAndAllOtherTypesAreNot() throws IOException {
        var texts = read("{\"text\": \"Fjordfest in May\", \"entities\": ["
                + "{\"start\": 0, \"end\": 9, \"type\": \"MISC\"}, {\"start\": 13, \"end\": 16, \"type\": \"DATE\"}]}");
        assertThat(words(texts.get(0))).containsExactly("Fjordfest null");
    }

    @Test
    void ofTwoThatOverlapTheLongerStays() throws IOException {
        var texts = read("{\"text\": \"Port of Bergen\", \"entities\": ["
                + "{\"start\": 8, \"end\": 14, \"type\": \"LOC\"}, {\"start\": 0, \"end\": 14, \"type\": \"ORG\"}]}");
        assertThat(words(texts.get(0))).containsExactly("Port of Bergen ORGANIZATION");
    }

    @Test
    void whatMayNotBeLearnedFromIsLeftOut() throws IOException {
        assertThat(read("{\"text\": \"Oda\", \"use\": \"check-licence\", \"entities\": []}"))
                .isEmpty();
    }

    @Test
    void aLineThatIsNoLabelledTextIsNamed() {
        assertThatThrownBy(() ->
                        read("{\"text\": \"Oda\", \"entities\": [{\"start\": 0, \"end\": 9, \"type\": \"PER\"}]}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 1");
        assertThatThrownBy(() -> read("no text"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 1");
    }

    @Test
    void whatAProgramLabelledCountsLessAndItsPronounsAreNoNames() throws IOException {
        var labels = Files.createDirectory(folder.resolve("labels"));
        Files.writeString(folder.resolve("a.txt"), "Oda Brekke spoke. She left.");
        Files.writeString(labels.resolve("a.txt.json"), """
                {"sentences": [
                  {"tokens": [{"ner": "PERSON"}, {"ner": "PERSON"}, {"ner": "O"}],
                   "entitymentions": [
                     {"tokenBegin": 0, "characterOffsetBegin": 0, "characterOffsetEnd": 10, "ner": "PERSON"}]},
                  {"tokens": [{"ner": "O"}, {"ner": "O"}],
                   "entitymentions": [
                     {"tokenBegin": 0, "characterOffsetBegin": 18, "characterOffsetEnd": 21, "ner": "PERSON"}]}]}
                """);
        var texts = ReadLabelledTexts.byProgram(labels, folder);
        assertThat(words(texts.get(0))).containsExactly("Oda Brekke PERSON");
        assertThat(texts.get(0).weight()).isLessThan(1);
    }

    @Test
    void aFolderWithoutLabelsIsRefused() {
        assertThatThrownBy(() -> ReadLabelledTexts.byProgram(folder, folder)).isInstanceOf(IOException.class);
    }

    private List<LabelledText> read(String line) throws IOException {
        return ReadLabelledTexts.byPeople(Files.writeString(folder.resolve("texts.jsonl"), line + "\n\n"));
    }

    private static List<String> words(LabelledText text) {
        return text.names().stream()
                .map(name -> name.range().in(text.text()) + " " + name.type())
                .toList();
    }
}
