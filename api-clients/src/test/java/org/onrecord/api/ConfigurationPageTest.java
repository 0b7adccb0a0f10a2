package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConfigurationPageTest {

    private static final String HEAD = """
            # Configuration

            Each service reads its settings from system properties, the environment and `application.properties`, in that order. A key
            becomes a variable in capitals with `_` for every other character: `onrecord.tasks.max-attempts` is
            `ONRECORD_TASKS_MAX_ATTEMPTS`. Durations are written `500ms`, `10s`, `5m` or as ISO-8601.

            What every deployment sets:

            | variable | meaning |
            |---|---|
            | `QUARKUS_DATASOURCE_JDBC_URL`, `QUARKUS_DATASOURCE_USERNAME`, `QUARKUS_DATASOURCE_PASSWORD` | the service's own database and role |
            | `ONRECORD_INGEST_URL`, `ONRECORD_EXTRACTION_URL`, `ONRECORD_TIMELINE_URL` | where the neighbours answer |
            | `QUARKUS_HTTP_PORT`, `QUARKUS_MANAGEMENT_PORT` | port of the calls; port of health and metrics |
            | `QUARKUS_PROFILE` | `local` binds to 127.0.0.1 alone |

            This page is written from the code, the meanings from its Javadoc; `ConfigurationPageTest` compares them.
            """;

    @Test
    void thePageListsTheSettingsOfTheCode() throws Exception {
        var page = new StringBuilder(HEAD);
        for (var module : Module.values()) {
            page.append("\n## ").append(module.heading()).append("\n\n| key | default | meaning |\n|---|---|---|\n");
            for (var setting : settings(module)) {
                page.append("| `%s` | %s | %s |\n"
                        .formatted(
                                setting.key(),
                                setting.value().map(value -> "`" + value + "`").orElse("none"),
                                GeneratedPage.cell(setting.meaning())));
            }
        }
        GeneratedPage.assertUpToDate("configuration.md", page.toString());
    }

    @ParameterizedTest
    @EnumSource
    void everySettingIsExplained(Module module) throws Exception {
        assertThat(Setting.of(module))
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(setting.meaning())
                        .as("Javadoc of %s", setting.key())
                        .isNotBlank());
    }

    /** The module's own, and those for which its application.properties has another default. */
    private static List<Setting> settings(Module module) throws Exception {
        var properties = module.properties();
        var settings = new ArrayList<Setting>();
        for (var own : Setting.of(module)) {
            var set = Optional.ofNullable(properties.getProperty(own.key()));
            settings.add(new Setting(own.key(), set.or(own::value), own.meaning()));
        }
        if (module != Module.PLATFORM) {
            for (var common : Setting.of(Module.PLATFORM)) {
                var set = Optional.ofNullable(properties.getProperty(common.key()));
                if (set.isPresent()) {
                    settings.add(new Setting(common.key(), set, common.meaning()));
                }
            }
        }
        return settings;
    }
}
