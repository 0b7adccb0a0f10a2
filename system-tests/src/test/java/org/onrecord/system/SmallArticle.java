package org.onrecord.system;

import java.util.List;
import java.util.Map;

/**
 * An invented article with one direct quotation; its series and number make its address and its speaker's words unlike
 * those of any other.
 *
 * @param series names the test, so that two tests never send the same article
 * @param number from 1 to 40
 */
record SmallArticle(String series, int number) {
    private static final List<String> SUBJECTS = List.of(
            "the ferry to Madeira",
            "our night train",
            "the pilots' school",
            "a bridge at Tromso",
            "the winter timetable",
            "every harbor master",
            "the cable under the fjord",
            "the price of a ticket");
    private static final List<String> PREDICATES = List.of(
            "stays open until the autumn",
            "needs a second crew by Friday",
            "will be paid for by both capitals",
            "was never in doubt for a minute",
            "costs less than anybody feared");

    SmallArticle {
        if (number < 1 || number > SUBJECTS.size() * PREDICATES.size()) {
            throw new IllegalArgumentException("no words for article " + number);
        }
    }

    String url() {
        return "https://example.org/" + series + "/" + number;
    }

    /** Words inside the quotation that no other article has. */
    String words() {
        var index = number - 1;
        return SUBJECTS.get(index % SUBJECTS.size()) + " " + PREDICATES.get(index / SUBJECTS.size()) + ", as the "
                + series + " plan says";
    }

    String text() {
        return """
                GENEVA - Ministers from Norway and Portugal met in Geneva on Monday.

                "We have agreed that %s," Norwegian Transport Minister Astrid Moldvar told reporters after the meeting.

                The two countries signed a treaty on ferries in 2019. The ministers will meet again in Lisbon next month.
                """.formatted(words());
    }

    Map<String, Object> body() {
        return Map.of(
                "url",
                url(),
                "publisher",
                "Example Courier",
                "title",
                "Ministers discuss traffic at sea, part " + number,
                "publishedAt",
                "2025-05-06T09:00:00Z",
                "text",
                text());
    }
}
