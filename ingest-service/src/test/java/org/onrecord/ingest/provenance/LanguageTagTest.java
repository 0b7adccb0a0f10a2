package org.onrecord.ingest.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({"en, en", "EN-us, en-US", "pt_BR, pt-BR", "zh-hant-TW, zh-Hant-TW", "de-1996, de-1996"})
    void readsTheCanonicalForm(String tag, String canonical) {
        assertThat(LanguageTag.read(tag)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "english language", "en-", "x-private", "und", "en--us", "*"})
    void anythingElseIsNoTag(String tag) {
        assertThat(LanguageTag.read(tag)).isEmpty();
    }
}
