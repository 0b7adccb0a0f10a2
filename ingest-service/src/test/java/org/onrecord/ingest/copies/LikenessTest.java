package org.onrecord.ingest.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final String REPORT = """
            The ferry pact between Norway and Estonia may be signed before summer, said Karin Lindqvist, the deputy minister.
            “We have a text,” she told reporters in Oslo on March 3. “What is missing is a date and a pen.”
            The two governments have argued for 7 years over who pays for the terminal at Paldiski, which cost 41 million euros.
            Under the draft Estonia carries 60 percent of the running costs and Norway the rest, until both review it in 2031.
            Jaan Tamm of the harbour board warned that storms may close the route for 20 days a year.""";

    @Test
    void otherQuotesCaseAndSpaceMakeNoDifference() {
        var set =
                REPORT.replace('“', '"').replace('”', '"').replace("\n", "\n\n").replace("ferry pact", "FERRY  PACT");

        assertThat(compare(REPORT, set)).contains(new Likeness(CopyKind.EXACT, 1));
    }

    @Test
    void aNewTopMakesAnEditedCopy() {
        var edited = "A long quarrel over a sea route is about to end, officials say.\n"
                + REPORT.substring(REPORT.indexOf('\n') + 1);

        assertThat(compare(REPORT, edited)).map(Likeness::kind).contains(CopyKind.EDITED);
    }

    @Test
    void aPartIsAnExcerptWhicheverIsAsked() {
        var part = REPORT.substring(REPORT.indexOf("The two governments"), REPORT.indexOf("Jaan Tamm"));

        assertThat(compare(REPORT, part)).contains(new Likeness(CopyKind.EXCERPT, 1));
        assertThat(compare(part, REPORT)).contains(new Likeness(CopyKind.EXCERPT, 1));
    }

    @Test
    void theSameSentencesAboutOthersAreNoCopy() {
        var other = REPORT.replace("Norway", "Malta")
                .replace("Estonia", "Tunisia")
                .replace("Karin Lindqvist", "Sami Borg")
                .replace("Oslo", "Valletta")
                .replace("Paldiski", "Sousse")
                .replace("Jaan Tamm", "Leila Haddad")
                .replace("41", "87")
                .replace("60", "55")
                .replace("2031", "2029");

        assertThat(Likeness.common(sketch(REPORT), sketch(other))).isGreaterThan(CopyStore.LIMITS.minSimilarity());
        assertThat(compare(REPORT, other)).isEmpty();
    }

    @Test
    void textsOnOneMatterInOtherWordsAreNoCopies() {
        var other = """
                Norway and Estonia are close to a deal on ferries, according to Karin Lindqvist. She spoke in Oslo on March 3 and
                said that only the date of signing was open. Who should pay 41 million euros for the terminal at Paldiski was
                disputed for 7 years. Jaan Tamm, speaking for the port, expects 20 lost days a year, and a review comes in 2031.""";

        assertThat(compare(REPORT, other)).isEmpty();
    }

    @Test
    void aScriptWithoutSpacesIsComparedByCharacters() {
        var text = "挪威和爱沙尼亚可能在夏季之前签署渡轮协议，一位高级官员星期一表示。两国政府七年来一直在争论由谁支付码头的费用。";
        var edited = text.replace("高级官员", "官员");

        assertThat(Words.of(text, 100).count()).isGreaterThan(40);
        assertThat(compare(text, edited)).map(Likeness::kind).contains(CopyKind.EDITED);
    }

    @Test
    void invisibleCharactersHideNothing() {
        assertThat(Words.of("Re\u00ADview of the ter\u200Bminal", 10).hashOfAll())
                .isEqualTo(Words.of("review of the terminal", 10).hashOfAll());
    }

    @Test
    void whatRepeatsAFewWordsIsShort() {
        assertThat(Sketch.of("The same four words again. ".repeat(1_000), 20_000)
                        .isLongEnough(40))
                .isFalse();
        assertThat(sketch(REPORT).isLongEnough(40)).isTrue();
    }

    @Test
    void behindTheWordsThatAreKeptOnlyTheHashOfAllTellsTextsApart() {
        var one = Sketch.of(REPORT + " End one.", 50);
        var other = Sketch.of(REPORT + " End two.", 50);

        assertThat(one.shingles()).isEqualTo(other.shingles());
        assertThat(one.shingles().size()).isEqualTo(47);
        assertThat(Likeness.of(one, other, CopyStore.LIMITS)).contains(new Likeness(CopyKind.EDITED, 1));
    }

    private static Optional<Likeness> compare(String one, String other) {
        return Likeness.of(sketch(one), sketch(other), CopyStore.LIMITS);
    }

    private static Sketch sketch(String text) {
        return Sketch.of(text, CopyStore.LIMITS.maxWords());
    }
}
