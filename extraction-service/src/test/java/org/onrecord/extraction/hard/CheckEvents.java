package org.onrecord.extraction.hard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.event.Event;
import org.onrecord.extraction.quotation.Quotation;

/** Events with date, factuality, who asserts them, participants and place; and what is no event, or no fact. */
final class CheckEvents {

    private static final List<String> CHECKS = List.of("event", "event.when", "event.factuality", "event.within");

    private final AnalysedText text;
    private final HardText places;
    private final List<Event> events;

    CheckEvents(AnalysedText text, HardText places) {
        this.text = text;
        this.places = places;
        this.events = text.get(Event.LAYER);
    }

    List<Outcome> check(List<Expectation> expectations) {
        var outcomes = new ArrayList<Outcome>();
        for (var expectation : expectations) {
            switch (expectation.kind()) {
                case "event" -> outcomes.addAll(event(expectation));
                case "event-count" -> outcomes.add(count(expectation));
                case "not-fact" -> {
                    var facts = at(expectation.field(0)).stream()
                            .filter(event -> event.factuality() == Event.Factuality.ASSERTED)
                            .toList();
                    outcomes.add(Outcome.of("not-fact", expectation.field(0), facts.isEmpty(), "asserted"));
                }
                case "no-event" ->
                    outcomes.add(Outcome.of(
                            "no-event",
                            expectation.field(0),
                            at(expectation.field(0)).isEmpty(),
                            "an event"));
                default -> {}
            }
        }
        return outcomes;
    }

    private List<Outcome> event(Expectation expectation) {
        var what = expectation.field(0) + " = " + expectation.field(1);
        var found = match(expectation);
        var outcomes = new ArrayList<Outcome>();
        if (found == null) {
            CHECKS.forEach(check -> outcomes.add(new Outcome(check, what, "no such event")));
        } else {
            outcomes.add(Outcome.met("event", what));
            outcomes.add(Outcome.of(
                    "event.when",
                    what,
                    isDated(found, expectation),
                    found.when().edtf()));
            outcomes.add(Outcome.of(
                    "event.factuality",
                    what,
                    expectation.accepted(2).contains(found.factuality().name()),
                    found.factuality()));
            outcomes.add(Outcome.of("event.within", what, isWithin(found, expectation), within(found)));
        }
        if (!expectation.list(4).isEmpty()) {
            var names = found == null
                    ? List.<String>of()
                    : found.participants().stream().map(this::nameOf).toList();
            boolean met =
                    expectation.list(4).stream().allMatch(name -> names.stream().anyMatch(other -> same(other, name)));
            outcomes.add(Outcome.of("event.participants", what, met, names));
        }
        if (!expectation.list(5).isEmpty()) {
            var id = found == null ? null : found.placeId();
            var place = id == null ? "none" : nameOf(id);
            outcomes.add(Outcome.of("event.place", what, same(place, expectation.field(5)), place));
        }
        return outcomes;
    }

    /** Two events can have one trigger: the one with the date that is wanted goes first. */
    private @Nullable Event match(Expectation expectation) {
        var candidates = at(expectation.field(0));
        return candidates.stream()
                .filter(event -> isDated(event, expectation))
                .findFirst()
                .orElse(candidates.isEmpty() ? null : candidates.get(0));
    }

    private static boolean isDated(Event event, Expectation expectation) {
        return expectation
                .accepted(1)
                .contains(Objects.requireNonNullElse(event.when().edtf(), "-"));
    }

    private boolean isWithin(Event event, Expectation expectation) {
        var speaker = within(event);
        return expectation.accepted(3).stream()
                .anyMatch(wanted -> wanted.equals("-")
                        ? event.within() == null
                        : event.within() != null && HardText.alike(speaker, wanted));
    }

    private String within(Event event) {
        return text.get(Quotation.LAYER).stream()
                .filter(quotation -> quotation.id().equals(event.within()))
                .map(this::speaker)
                .collect(Collectors.joining());
    }

    private String speaker(Quotation quotation) {
        var mention = quotation.speaker().mention();
        var name = quotation.speaker().name();
        return name != null ? name : mention == null ? "nobody" : text.at(mention);
    }

    private Outcome count(Expectation expectation) {
        var place = places.place(expectation.field(1));
        var dated = events.stream()
                .filter(event -> event.trigger().overlaps(place) && event.when().edtf() != null)
                .count();
        boolean met = dated == Integer.parseInt(expectation.field(0));
        return Outcome.of("event-count", String.join(" | ", expectation.fields()), met, dated);
    }

    private List<Event> at(String contexts) {
        List<CharRange> triggers = places.places(contexts);
        return events.stream()
                .filter(event -> triggers.stream().anyMatch(event.trigger()::overlaps))
                .toList();
    }

    private String nameOf(String entityId) {
        return text.get(Entity.LAYER).stream()
                .filter(entity -> entity.id().equals(entityId))
                .map(entity -> String.valueOf(entity.name()))
                .collect(Collectors.joining());
    }

    private static boolean same(String one, String other) {
        return HardText.key(one).equals(HardText.key(other));
    }
}
