package org.onrecord.extraction.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.extraction.entity.FindNames;
import org.onrecord.extraction.segment.SegmentedText;

class FindQuotationsTest {

    @Test
    void aQuotationBeforeItsCueIsDirect() {
        assertThat(found("“We will talk,” Ada Lane said Monday."))
                .containsExactly("DIRECT [“We will talk,”] said by Ada Lane");
    }

    @Test
    void aVerbMayStandBeforeItsSubject() {
        assertThat(found("“We will talk,” said Ada Lane, head of the Orr Institute."))
                .containsExactly("DIRECT [“We will talk,”] said by Ada Lane, head of the Orr Institute");
    }

    @Test
    void oneSpeechMayStandOnBothSidesOfItsCue() {
        assertThat(found("“We will talk,” she said. “We will not beg.”"))
                .containsExactly("DIRECT [“We will talk,”, “We will not beg.”] said by she");
    }

    @Test
    void aColonIntroducesAQuotation() {
        assertThat(found("The minister told reporters in Oslo: “We will talk.”"))
                .containsExactly("DIRECT [“We will talk.”] told by The minister");
    }

    @Test
    void aClauseBehindTheCueIsIndirect() {
        assertThat(found("Lane said Monday that the talks were over."))
                .containsExactly("INDIRECT [that the talks were over] said by Lane");
    }

    @Test
    void aClauseWithSomeWordsInMarksIsMixed() {
        assertThat(found("Lane said the talks were “dead” for now."))
                .containsExactly("MIXED [the talks were “dead” for now] said by Lane");
    }

    @Test
    void aClauseMayStandBeforeTheCue() {
        assertThat(found("OSLO, Norway has recalled its envoy, a senior Norwegian diplomat said Thursday."))
                .containsExactly("INDIRECT [Norway has recalled its envoy] said by a senior Norwegian diplomat");
    }

    @Test
    void aParticipleGoesOnWithTheSameSpeaker() {
        assertThat(found("Lane said the talks were over, adding that her side had tried."))
                .containsExactly(
                        "INDIRECT [the talks were over] said by Lane",
                        "INDIRECT [that her side had tried] adding by Lane");
    }

    @Test
    void anAppositionBelongsToTheSource() {
        assertThat(found("Ada Lane, head of the Orr Institute, said the talks were over."))
                .containsExactly("INDIRECT [the talks were over] said by Ada Lane, head of the Orr Institute");
    }

    @Test
    void accordingToNamesASourceOnEitherSide() {
        assertThat(found("According to the ministry, the talks are over. The talks are over, according to Lane."))
                .containsExactly(
                        "INDIRECT [the talks are over] According to by the ministry",
                        "INDIRECT [The talks are over] according to by Lane");
    }

    @Test
    void aWordInMarksWithoutACueIsNoQuotation() {
        assertThat(found("The “talks” ended in Oslo.")).isEmpty();
    }

    private static List<String> found(String text) {
        var analysed = new FindQuotations()
                .apply(new FindNames().apply(SegmentedText.of(text).analysed()));
        return analysed.get(Quotation.LAYER).stream()
                .map(q -> q.type() + " "
                        + q.content().stream().map(analysed::at).toList() + " "
                        + (q.cue() == null ? "-" : analysed.at(q.cue())) + " by "
                        + (q.source() == null ? "-" : analysed.at(q.source())))
                .toList();
    }
}
