package org.onrecord.ingest.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriterNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            nullValues = "-",
            value = {
                "By Jane Roe # Jane Roe",
                "Written by: Jane Roe, Joe Bloggs and Ana de la Cruz # Jane Roe/Joe Bloggs/Ana de la Cruz",
                "Jane Roe in Paris # Jane Roe",
                "Jane Roe, Senior Editor # Jane Roe",
                "Jane Roe, MD, PhD # Jane Roe, MD, PhD",
                "Jane Roe | March 2, 2026 # Jane Roe",
                "Jane Roe (@janeroe) # Jane Roe",
                "jane@courier.example (Jane Roe) # -",
                "Jane Roe <jane@courier.example> # Jane Roe",
                "<a href='/x'>Jane Roe</a> # Jane Roe",
                "Jane Roe is a writer in Oslo # Jane Roe",
                "By Jane Roe. Reviewed by Joe Bloggs # Jane Roe",
                "Jane Roe, Courier # Jane Roe",
                "Courier Staff # Courier Staff",
                "Von Erika Mustermann # Erika Mustermann",
                "admin # -",
                "Follow # -",
                "Dec 18, 2025 # -",
                "https://courier.example/jane # -",
                "undefined # -"
            })
    void takesTheNamesOut(String found, String names) {
        var site = new SiteNames();
        site.add("Courier");
        var read = new WriterNames(site).read(found).stream().map(Writer::name).collect(Collectors.joining("/"));

        assertThat(read).isEqualTo(names == null ? "" : names);
    }
}
