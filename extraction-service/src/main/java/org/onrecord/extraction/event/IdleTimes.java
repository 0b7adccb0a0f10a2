package org.onrecord.extraction.event;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.entity.EntityType;
import org.onrecord.extraction.time.TimeExpression;

/** Times that date no event: "the 2018 budget", "the second time this year", "the class of 1968", "Sunday" as a name. */
final class IdleTimes {

    private static final Set<String> ORDINALS = Set.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "last",
            "only", "next");
    /** Parts of a time, which "of" joins to it: "the night of June 3". */
    private static final Set<String> PARTS = Set.of(
            "night",
            "evening",
            "morning",
            "afternoon",
            "day",
            "days",
            "week",
            "weeks",
            "weekend",
            "month",
            "months",
            "year",
            "years",
            "quarter",
            "half",
            "end",
            "start",
            "beginning",
            "middle",
            "close",
            "dawn",
            "eve",
            "hours",
            "summer",
            "autumn",
            "fall",
            "winter",
            "spring",
            "season",
            "part",
            "course",
            "rest",
            "early",
            "late",
            "mid",
            "as");

    private final EventReading reading;
    private final SentenceWords words;
    private final List<Entity> people;
    private final Set<String> firstNames;

    IdleTimes(EventReading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.people = reading.text().get(Entity.LAYER).stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .toList();
        this.firstNames = people.stream()
                .map(Entity::name)
                .filter(Objects::nonNull)
                .filter(name -> name.indexOf(' ') > 0)
                .map(name -> name.substring(0, name.indexOf(' ')))
                .collect(Collectors.toSet());
    }

    /** Whether it is somebody's name: "Sunday Okoro", or "April" where no preposition makes it a time. */
    boolean named(TimeExpression time) {
        var text = reading.text().at(time.range());
        return firstNames.contains(text)
                && (!words.is(reading.first(time) - 1, "ADP")
                        || people.stream().anyMatch(person -> person.mentionedIn(time.range())));
    }

    /** "for the second time this year", "the third of the week": how often, not when. */
    boolean counted(TimeExpression time) {
        int at = reading.first(time) - 1;
        return words.in(at, Set.of("time", "times")) && words.in(at - 1, ORDINALS);
    }

    /** Whether it belongs to a noun that is no event. */
    boolean attribute(TimeExpression time) {
        int first = reading.first(time);
        int end = reading.end(time);
        boolean adjective = time.receipt().rule().equals("quarter-adjective") && words.nominal(end);
        return adjective || feast(time) || attributive(first, end) || ofNoun(first);
    }

    /** "a Christmas truce" */
    boolean feast(TimeExpression time) {
        return time.receipt().rule().equals("named-day") && words.nominal(reading.end(time));
    }

    /** "the 2018 budget": a time between an article and a noun dates nothing else. */
    private boolean attributive(int first, int end) {
        boolean possessive = words.in(end, Set.of("'s"));
        boolean led = words.is(first - 1, "DET") || words.in(first - 1, Set.of("its", "their", "his", "her"));
        return possessive || (led && words.nominal(end));
    }

    /** "the depression of the 1930s", "the constitution of 1982" */
    private boolean ofNoun(int first) {
        int of = "the".equals(words.key(first - 1)) ? first - 2 : first - 1;
        int noun = of - 1;
        return "of".equals(words.key(of))
                && words.nominal(noun)
                && !words.timed(noun)
                && !words.in(noun, PARTS)
                && words.lexicon().eventNoun(words.key(noun)) == null
                && words.lexicon().document(words.key(noun)) == null;
    }
}
