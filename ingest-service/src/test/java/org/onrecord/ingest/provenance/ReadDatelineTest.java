package org.onrecord.ingest.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadDatelineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "WASHINGTON, North Korean leader Kim sent a note. | WASHINGTON | -",
                "WASHINGTON, U.S. officials said so. | WASHINGTON | -",
                "SEOUL, Oct. 2 (Yonhap) -- The minister said so. | SEOUL, Oct. 2 | Yonhap",
                "PARIS (AFP) – The minister said so. | PARIS | AFP",
                "Paris (AFP) – The minister said so. | Paris | AFP",
                "TALLINN, Estonia (AP) — The minister said so. | TALLINN, Estonia | AP",
                "BEIJING, March 3 (Xinhua) -- The minister said so. | BEIJING, March 3 | Xinhua",
                "MOSCOW, October 5. /TASS/. The minister said so. | MOSCOW, October 5. | TASS",
                "(Reuters) - The minister said so. | - | Reuters",
                "LONDON/OSLO (Reuters) - The minister said so. | LONDON/OSLO | Reuters",
                "UNITED NATIONS — The minister said so. | UNITED NATIONS | -",
                "ST. LOUIS — The mayor said so. | ST. LOUIS | -",
                "NEW DELHI: The minister said so. | NEW DELHI | -",
                "ORLANDO, Fla. — The mayor said so. | ORLANDO, Fla. | -",
                "TOKYO, Oct 2 - The minister said so. | TOKYO, Oct 2 | -"
            })
    void readsPlaceDateAndAgency(String paragraph, String dateline, String agency) {
        assertThat(ReadDateline.read(paragraph)).contains(new ReadDateline.Dateline(dateline, agency));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister said so.",
                "NATO, Russia and others agreed.",
                "AP-GfK poll shows a change.",
                "LINDQVIST: We are near to a pact.",
                "FIX IS IN: they said so.",
                "EU ministers — all of them — agreed.",
                "Knapper — a diplomat — said so.",
                "ALL IN CAPITALS, NO WORD IS SMALL",
                "AP — The minister said so.",
                "In Seoul, the minister said so.",
                ""
            })
    void takesNothingElseForADateline(String paragraph) {
        assertThat(ReadDateline.read(paragraph)).isEmpty();
    }
}
