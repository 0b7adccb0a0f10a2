package org.onrecord.ingest.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.ingest.provenance.WireCredit.Place;

class WireCreditTest {

    private static final String BODY = "The pact may be signed before summer, officials said.\nNo date was given.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OSLO (Reuters) - The pact may be signed.  | Reuters                  | Q130879
            (AP) — The pact may be signed.            | Associated Press         | Q40469
            SEOUL, Oct. 2 (Yonhap) -- The pact holds. | Yonhap News Agency       |
            PARIS (AFP) – The pact may be signed.     | Agence France-Presse     | Q40464
            BERLIN (dpa) - The pact may be signed.    | Deutsche Presse-Agentur  | Q312653""")
    void readsTheDateline(String first, String name, @Nullable String id) {
        var credit = WireCredit.read(null, null, first + "\n" + BODY).orElseThrow();

        assertThat(credit.agency().name()).isEqualTo(name);
        assertThat(credit.agency().wikidataId()).isEqualTo(id);
        assertThat(credit.readFrom()).isEqualTo(Place.DATELINE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (With inputs from PTI)                                          | Press Trust of India
            — AFP                                                           | Agence France-Presse
            With reporting by the Associated Press                          | Associated Press
            © 2024 The Associated Press. All rights reserved.               | Associated Press
            Copyright 2024 Agence France-Presse                             | Agence France-Presse
            (c) 2026 dpa                                                    | Deutsche Presse-Agentur
            He gave no reason. (Xinhua)                                     | Xinhua News Agency
            Source: Anadolu Agency                                          | Anadolu Agency""")
    void readsTheTail(String last, String name) {
        var credit = WireCredit.read(null, null, BODY + "\n" + last).orElseThrow();

        assertThat(credit.agency().name()).isEqualTo(name);
        assertThat(credit.readFrom()).isEqualTo(Place.TAIL);
    }

    @Test
    void readsTheCreditLineAndTheByline() {
        assertThat(WireCredit.read("AFP, AP", "Jane Roe", BODY))
                .map(credit -> credit.agency().name())
                .contains("Agence France-Presse");
        assertThat(WireCredit.read(null, "JOHN DOE, Associated Press", BODY))
                .map(WireCredit::readFrom)
                .contains(Place.BYLINE);
        assertThat(WireCredit.read("Example Courier", null, BODY)).isEmpty();
        assertThat(WireCredit.read("agencies", null, BODY)).isEmpty();
        assertThat(WireCredit.read("APPEAL desk", null, BODY)).isEmpty();
    }

    @Test
    void anAgencyInTheRunningTextIsNoCredit() {
        assertThat(WireCredit.read(null, null, "The minister told Reuters on Monday that it was signed.\n" + BODY))
                .isEmpty();
        assertThat(ReadCredit.line("Copyright lawyers of Reuters won the case")).isEmpty();
    }

    @Test
    void knowsAnAgencysOwnPages() {
        assertThat(Agencies.publishing("Yonhap News Agency", null))
                .map(Agency::name)
                .contains("Yonhap News Agency");
        assertThat(Agencies.publishing(null, "https://www.reuters.com/world/x"))
                .map(Agency::name)
                .contains("Reuters");
        assertThat(Agencies.publishing(null, "https://notreuters.com/x")).isEmpty();
        assertThat(Agencies.publishing("Example Courier", null)).isEmpty();
    }
}
