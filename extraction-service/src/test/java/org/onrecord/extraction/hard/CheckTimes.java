package org.onrecord.extraction.hard;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.time.TimeExpression;

/** Values of time expressions, readings that were rejected, and what is no time expression. */
final class CheckTimes {

    private final AnalysedText text;
    private final HardText places;
    private final List<TimeExpression> times;

    CheckTimes(AnalysedText text, HardText places) {
        this.text = text;
        this.places = places;
        this.times = text.get(TimeExpression.LAYER);
    }

    List<Outcome> check(List<Expectation> expectations) {
        var outcomes = new ArrayList<Outcome>();
        var told = new ArrayList<CharRange>();
        for (var expectation : expectations) {
            if (!List.of("time", "optional-time", "no-time", "rejected").contains(expectation.kind())) {
                continue;
            }
            var context = expectation.field(0);
            var place = places.place(context);
            told.add(place);
            var here =
                    times.stream().filter(time -> time.range().overlaps(place)).toList();
            var values = here.stream().map(TimeExpression::value).toList();
            switch (expectation.kind()) {
                case "time" ->
                    outcomes.add(Outcome.of(
                            "time",
                            context + " = " + expectation.field(1),
                            values.stream().anyMatch(expectation.accepted(1)::contains),
                            values));
                case "rejected" -> {
                    var rejected = here.stream()
                            .flatMap(time -> time.alternatives().stream())
                            .toList();
                    outcomes.add(Outcome.of(
                            "rejected",
                            context + " = " + expectation.field(1),
                            rejected.stream().anyMatch(expectation.accepted(1)::contains),
                            rejected));
                }
                case "no-time" -> outcomes.add(Outcome.of("no-time", context, here.isEmpty(), values));
                default -> {}
            }
        }
        for (var time : times) {
            if (told.stream().noneMatch(time.range()::overlaps)) {
                outcomes.add(new Outcome(
                        "invented time",
                        text.at(time.range()) + " at " + time.range().start(),
                        time.value()));
            }
        }
        return outcomes;
    }
}
