package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.platform.problem.ProblemCatalogue;
import org.onrecord.platform.problem.ProblemType;

class ProblemsPageTest {

    private static final String HEAD = """
            # Problems

            A refusal is an `application/problem+json` (RFC 9457). Its `type` stays the same from release to release, its `title` is the
            type's, its `detail` tells what is wrong this time, and `errors` names the fields or parameters at fault by JSON pointer.
            `GET` on a type, on the service that answered, explains it: `curl localhost:8080/problems/invalid-body`.

            This page is written from the code; `ProblemsPageTest` compares them.
            """;

    @Test
    void thePageListsTheTypesOfTheCode() throws Exception {
        var page = new StringBuilder(HEAD);
        for (var module : Module.values()) {
            page.append("\n## ")
                    .append(module.heading())
                    .append("\n\n| type | status | title | meaning |\n|---|---|---|---|\n");
            for (var type : types(module)) {
                page.append("| `%s` | %d | %s | %s |\n"
                        .formatted(
                                type.uri(),
                                type.status(),
                                GeneratedPage.cell(type.title()),
                                GeneratedPage.cell(type.meaning())));
            }
        }
        GeneratedPage.assertUpToDate("problems.md", page.toString());
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeIsARefusalWithWordsOfItsOwn(Module module) throws Exception {
        var slugs = new HashSet<String>();
        assertThat(types(module)).isNotEmpty().allSatisfy(type -> {
            assertThat(type.slug()).matches("[a-z]+(-[a-z]+)*");
            assertThat(slugs.add(type.slug())).isTrue();
            assertThat(type.status()).isBetween(400, 599);
            assertThat(type.title()).isNotBlank();
            assertThat(type.meaning()).isNotBlank().isNotEqualTo(type.title());
        });
    }

    @ParameterizedTest
    @EnumSource(names = "PLATFORM", mode = EnumSource.Mode.EXCLUDE)
    void noServiceGivesACommonTypeAnotherMeaning(Module service) throws Exception {
        var common = types(Module.PLATFORM).stream().map(ProblemType::slug).toList();

        assertThat(types(service)).extracting(ProblemType::slug).doesNotContainAnyElementsOf(common);
    }

    private static List<ProblemType> types(Module module) throws ReflectiveOperationException {
        var types = new ArrayList<ProblemType>();
        for (var found : module.classes().getAllKnownImplementations(ProblemCatalogue.class)) {
            var constructor = Class.forName(found.name().toString()).getDeclaredConstructor();
            constructor.setAccessible(true);
            types.addAll(((ProblemCatalogue) constructor.newInstance()).types());
        }
        types.sort(Comparator.comparing(ProblemType::slug));
        return types;
    }
}
