package org.onrecord.extraction.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.citation.TextHash;
import org.onrecord.extraction.analysis.Stage;

/** Compares {@code pipeline/rule-sets.tsv} with the code: a stage reads the lists that it or a class it uses loads. */
class RuleSetsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path LISTS = Path.of("src/main/resources/lexicon");
    private static final Pattern LOAD =
            Pattern.compile("(?:WordTable\\.load|Lexicon\\.read)\\(\\s*\"([a-z-]+)(?:\\.tsv)?\"");

    private final RuleSets ruleSets = new RuleSets();
    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.onrecord.extraction");

    @Test
    void everyListIsNamedOnceInOrder() throws IOException {
        try (var files = Files.list(LISTS)) {
            var names = files.map(file -> file.getFileName().toString().replace(".tsv", ""))
                    .sorted()
                    .toList();
            assertThat(ruleSets.all()).extracting(RuleSet::name).containsExactlyElementsOf(names);
        }
    }

    @Test
    void listsAreReadByTheStagesThatTheFileNames() throws IOException {
        var loads = loads();
        var readers = new TreeMap<String, Set<String>>();
        for (var stage : stages()) {
            for (var type : usedBy(stage)) {
                loads.getOrDefault(type, Set.of())
                        .forEach(list -> readers.computeIfAbsent(list, name -> new TreeSet<>())
                                .add(name(stage)));
            }
        }
        var expected = readers.entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + String.join(",", entry.getValue()))
                .toList();

        assertThat(ruleSets.all())
                .as("lines of " + RuleSets.FILE)
                .extracting(set -> set.name() + "\t" + String.join(",", set.stages()))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void aListTellsItsVersionItsEntriesAndItsSource() throws IOException {
        var file = LISTS.resolve("state-media.tsv");
        var lines = Files.readAllLines(file, StandardCharsets.UTF_8);

        var set = ruleSets.all().stream()
                .filter(one -> one.name().equals("state-media"))
                .findFirst()
                .orElseThrow();

        assertThat(set.sha256()).isEqualTo(TextHash.sha256(Files.readAllBytes(file)));
        assertThat(set.entries())
                .isEqualTo(lines.stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .count());
        assertThat("# " + set.about()).isEqualTo(lines.get(0));
        assertThat(ruleSets.readBy("read-attribution-chain")).contains("state-media");
        assertThat(ruleSets.readBy("split-paragraphs")).isEmpty();
    }

    private List<JavaClass> stages() {
        return classes.stream()
                .filter(type -> type.isAssignableTo(Stage.class) && !type.isInterface())
                .toList();
    }

    /** Top-level classes that a stage uses, directly or not; another stage that it uses answers for itself. */
    private Set<String> usedBy(JavaClass stage) {
        var families = classes.stream().collect(Collectors.groupingBy(RuleSetsTest::family));
        var used = new HashSet<>(Set.of(family(stage)));
        var others = stages().stream().map(RuleSetsTest::family).collect(Collectors.toSet());
        var open = new ArrayDeque<>(used);
        while (!open.isEmpty()) {
            families.getOrDefault(open.remove(), List.of()).stream()
                    .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                    .map(Dependency::getTargetClass)
                    .map(RuleSetsTest::family)
                    .filter(family -> !others.contains(family) && used.add(family))
                    .forEach(open::add);
        }
        return used;
    }

    private static String family(JavaClass type) {
        return type.getBaseComponentType().getName().replaceFirst("\\$.*", "");
    }

    /** Names of the lists that each source file loads, by the name of its class. */
    private static Map<String, Set<String>> loads() throws IOException {
        var loads = new HashMap<String, Set<String>>();
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                var names = LOAD.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet());
                var type = SOURCES.relativize(file).toString().replace('/', '.').replaceFirst("\\.java$", "");
                loads.put(type, names);
            }
        }
        return loads;
    }

    private static String name(JavaClass stage) {
        try {
            return Files.readString(SOURCES.resolve(stage.getName().replace('.', '/') + ".java"))
                    .replaceFirst("(?s).*String name\\(\\) \\{\\s*return \"([a-z-]+)\".*", "$1");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
