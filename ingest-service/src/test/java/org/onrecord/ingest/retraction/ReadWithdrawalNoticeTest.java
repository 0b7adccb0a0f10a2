package org.onrecord.ingest.retraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadWithdrawalNoticeTest {

    private static final String ARTICLE = "The harbour council met on Tuesday to speak about the ferry and its price. "
            .repeat(6)
            .strip();

    private final ReadWithdrawalNotice readNotice = new ReadWithdrawalNotice();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This story has been withdrawn.",
                "This article has been retracted. We apologise to our readers.",
                "EDITOR'S NOTE: This report, which appeared on Monday, has since been withdrawn.",
                "This post has been taken down at the request of the author",
                "We are retracting this article because its figures were invented.",
                "THIS STORY HAS BEEN PULLED.",
            })
    void aShortTextThatSaysSoIsANotice(String text) {
        assertThat(readNotice.in(text)).contains(new WithdrawalNotice(text, true, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The story about the ferry, first published on May 3, was withdrawn after questions about its sources.",
                "The Example Courier has withdrawn its story about the harbour council. A new version will follow.",
            })
    void aShortTextThatSaysSoOfTheStoryIsANoticeWhereAnArticleStood(String text) {
        assertThat(readNotice.in(text)).contains(new WithdrawalNotice(text, true, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This story has been updated to say that the offer was withdrawn.",
                "A quotation in this story has been removed at the request of its speaker.",
                "An earlier version of this article was withdrawn by its author and is now complete.",
                "The ministry has withdrawn its report on the ferry.",
                "An item was removed from the agenda of the council.",
                "Troops have withdrawn from the island, the ministry said.",
                "The candidate has withdrawn from the race for mayor.",
                "This story has been updated with a comment by the ministry.",
                "This story is no longer available.",
                "The minister has withdrawn her remark about the ferry.",
                "This article was first published on Monday. The offer has been withdrawn.",
            })
    void otherWithdrawalsAreNone(String text) {
        assertThat(readNotice.in(text)).isEmpty();
    }

    @Test
    void anArticleWithANoticeAboveItKeepsItsText() {
        var notice = "Editor's note: This article has been retracted because its figures were invented.";

        assertThat(readNotice.in(notice + "\n" + ARTICLE + "\n" + ARTICLE))
                .contains(new WithdrawalNotice(notice, false, true));
        assertThat(readNotice.in(ARTICLE + "\n" + ARTICLE + "\n" + notice))
                .contains(new WithdrawalNotice(notice, false, true));
    }

    @Test
    void anArticleAboutAnothersRetractionStands() {
        var news = "The journal's paper on ferries has been retracted, its editor said on Monday.";
        var quoted = "\"This article has been retracted,\" the journal's page says.";

        assertThat(readNotice.in(news + "\n" + ARTICLE + "\n" + ARTICLE)).isEmpty();
        assertThat(readNotice.in(quoted + "\n" + ARTICLE + "\n" + ARTICLE)).isEmpty();
        assertThat(readNotice.in(ARTICLE + "\n" + ARTICLE + "\nThis article has been retracted, he read aloud.\n"
                        + ARTICLE + "\n" + ARTICLE))
                .isEmpty();
    }

    @Test
    void aLongLineIsReadInNoTime() {
        assertThat(readNotice.in("this story ".repeat(400_000))).isEmpty();
        assertThat(readNotice.in("this story" + "x".repeat(4_000_000))).isEmpty();
    }
}
