package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredDocumentTest {

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "extraction-service", "timeline-service"})
    void theStoredDocumentIsWhatTheServicePublishes(String service) throws IOException {
        assertThat(ApiDocument.stored(service).yaml())
                .as("docs/openapi/%s.yaml is adrift. If the change is meant, run: docs/openapi/refresh", service)
                .isEqualTo(ApiDocument.built(service).yaml());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "extraction-service", "timeline-service"})
    void theStoredDocumentSaysAllThatANewcomerNeeds(String service) throws IOException {
        assertThat(DocumentRules.complaints(ApiDocument.stored(service))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "extraction-service", "timeline-service"})
    void everyExampleHasTheShapeOfItsSchema(String service) throws IOException {
        assertThat(ExampleRules.complaints(ApiDocument.stored(service))).isEmpty();
    }
}
