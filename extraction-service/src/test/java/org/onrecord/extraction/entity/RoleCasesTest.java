package org.onrecord.extraction.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code cases/roles.tsv}: which roles a text gives to a person, and none that it gives to another. */
class RoleCasesTest {

    static Stream<Arguments> cases() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/cases/roles.tsv")).stream()
                .filter(line -> line.charAt(0) != '#')
                .map(line -> line.split("\t", -1))
                .map(columns -> Arguments.of(columns[0], columns[1], columns[2]));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPersonHasTheRolesThatTheTextGives(String text, String name, String expected) {
        var entity = Read.entity(text, name);
        assertThat(entity.roles().stream().map(RoleCasesTest::shown).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
        assertThat(entity.roles()).allSatisfy(role -> {
            assertThat(text.substring(role.range().start(), role.range().end())).isEqualTo(role.text());
        });
    }

    private static String shown(Role role) {
        return Stream.of(
                        role.former() ? "former:" : "",
                        role.text(),
                        role.country() == null ? "" : "[" + role.country() + "]",
                        role.since() == null ? "" : "<" + role.since() + ">")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
