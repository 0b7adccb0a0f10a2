package org.onrecord.extraction.event.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.citation.Span;
import org.onrecord.extraction.event.gold.EventScorer.SystemEvent;
import org.onrecord.extraction.event.gold.EventScores.Count;
import org.onrecord.extraction.event.gold.EventScores.Share;
import org.onrecord.extraction.event.gold.GoldMention.Factuality;
import org.onrecord.extraction.event.gold.GoldMention.Role;

class EventScorerTest {

    private static final EventGold GOLD = ReadEventGold.parse("summits", """
            publishedAt: 2020-03-12
            title: Summits

            They held summits in May 2018 and June 2019. The latter summit ended early, she said.
            They may meet again in April. A third round of talks was called off. Ties have improved.
            ---
            event | role | trigger | when | basis | factuality | within | participants | place | passage
            1 | main | summits | 2018-05 | EXPRESSION | ASSERTED | - | - | - | They ... 2018
            2 | main | summits | 2019-06 | EXPRESSION | ASSERTED | - | - | - | They ... 2019
            2 | also | summit | = | = | ASSERTED | she | = | = | The latter summit
            3 | main | meet | 2020-04 | EXPRESSION | HYPOTHETICAL | - | - | - | They ... April
            4 | main | talks | - | UNKNOWN | NEGATED | - | - | - | A third ... off
            5 | optional | improved | - | UNKNOWN | ASSERTED | - | - | - | improved
            """);

    private static EventScores score(SystemEvent... found) {
        var scorer = new EventScorer();
        scorer.add(GOLD, List.of(found));
        return scorer.scores();
    }

    private static SystemEvent event(String words, @Nullable String edtf) {
        return event(words, edtf, Factuality.ASSERTED, false);
    }

    private static SystemEvent event(String words, @Nullable String edtf, Factuality factuality, boolean within) {
        int start = GOLD.text().text().indexOf(words);
        return new SystemEvent(new Span(start, start + words.length()), edtf, factuality, within);
    }

    @Test
    void aPerfectSystemGetsEverything() {
        for (var folder : List.of(ReadEventGold.DEV, ReadEventGold.HELD_BACK)) {
            var scorer = new EventScorer();
            for (var text : ReadEventGold.folder(folder)) {
                scorer.add(text, perfect(text));
            }
            var scores = scorer.scores();
            assertThat(scores.found().f()).isEqualTo(100);
            assertThat(scores.rightDate().f()).isEqualTo(100);
            assertThat(scores.asFact().count()).isZero();
            assertThat(scores.within().percent()).isEqualTo(100);
        }
    }

    private static List<SystemEvent> perfect(EventGold text) {
        var events = new ArrayList<SystemEvent>();
        for (var mention : text.mentions()) {
            if (mention.role() == Role.MAIN) {
                events.add(new SystemEvent(
                        mention.trigger(), mention.edtf(), mention.factuality(), mention.within() != null));
            }
        }
        return events;
    }

    @Test
    void aSilentSystemGetsNothing() {
        var scores = score();
        assertThat(scores.found()).isEqualTo(new Count(0, 0, 4));
        assertThat(scores.rightDate()).isEqualTo(new Count(0, 0, 3));
        assertThat(scores.rightDate().f()).isZero();
        assertThat(scores.asFact()).isEqualTo(new Share(0, 2));
        assertThat(scores.within()).isEqualTo(new Share(0, 0));
    }

    @Test
    void oneTriggerWithTwoDatesIsTwoEvents() {
        assertThat(score(event("summits", "2018-05")).rightDate()).isEqualTo(new Count(1, 0, 3));
        assertThat(score(event("summits", "2019-06"), event("summits", "2018-05"))
                        .rightDate())
                .isEqualTo(new Count(2, 0, 3));
    }

    @Test
    void anotherMentionOfAnEventIsAsGoodAndCountsOnce() {
        var scores = score(event("summits", "2019-06"), event("summit ended", "2019-06"), event("summit ", null));
        assertThat(scores.found()).isEqualTo(new Count(1, 0, 4));
        assertThat(scores.rightDate()).isEqualTo(new Count(1, 0, 3));
    }

    @Test
    void aWrongDateIsWrongEvenIfItHoldsTheRightOne() {
        var scores = score(event("meet", "2020-04-01"), event("meet", "2020-04"), event("meet", "2020"));
        assertThat(scores.rightDate()).isEqualTo(new Count(1, 2, 3));
        assertThat(scores.rightDate().precision()).isCloseTo(33.3, within(0.1));
        assertThat(scores.rightDate().recall()).isCloseTo(33.3, within(0.1));
    }

    @Test
    void aDateOnAnUndatedEventAndOnNoEventIsWrong() {
        var scores = score(event("talks", "2020"), event("early", "2019"), event("latter", null));
        assertThat(scores.rightDate()).isEqualTo(new Count(0, 2, 3));
        assertThat(scores.found()).isEqualTo(new Count(1, 2, 4));
    }

    @Test
    void anOptionalMentionCountsNeitherWay() {
        assertThat(score(event("improved", "2020"))).isEqualTo(score());
    }

    @Test
    void whatMayOrDidNotHappenIsNoFact() {
        var scores = score(event("meet", "2020-04"), event("summits", "2018-05"));
        assertThat(scores.asFact()).isEqualTo(new Share(1, 2));
        assertThat(scores.asFactOfFound()).isEqualTo(new Share(1, 1));
        assertThat(score(event("talks", null, Factuality.NEGATED, false)).asFact())
                .isEqualTo(new Share(0, 2));
    }

    @Test
    void theSpeakerIsComparedWithTheMentionThatWasFound() {
        var scores = score(
                event("summit ended", null, Factuality.ASSERTED, true),
                event("meet", null),
                event("talks", null, Factuality.NEGATED, true));
        assertThat(scores.within()).isEqualTo(new Share(2, 3));
    }

    @Test
    void eventsOfTwoTextsAreNotTheSame() {
        var scorer = new EventScorer();
        scorer.add(GOLD, List.of(event("meet", "2020-04")));
        scorer.add(
                new EventGold("other", GOLD.publishedAt(), GOLD.title(), GOLD.text(), GOLD.mentions()),
                List.of(event("meet", "2020-04")));
        assertThat(scorer.scores().rightDate()).isEqualTo(new Count(2, 0, 6));
    }
}
