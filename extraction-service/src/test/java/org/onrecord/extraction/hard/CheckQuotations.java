package org.onrecord.extraction.hard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.quotation.Hop;
import org.onrecord.extraction.quotation.Quotation;

/** Quotations with their exact words, types, speakers and chains, and that no other speech is made of the text. */
final class CheckQuotations {

    /** A quotation, or one piece of it: an editor may take interrupted speech for one quotation or for several. */
    private record Candidate(Quotation quotation, List<CharRange> content) {}

    private static final List<String> CHECKS =
            List.of("quotation", "quotation.exact", "quotation.type", "speaker", "chain");

    private final AnalysedText text;
    private final HardText places;
    private final List<Quotation> quotations;

    CheckQuotations(AnalysedText text, HardText places) {
        this.text = text;
        this.places = places;
        this.quotations = text.get(Quotation.LAYER);
    }

    List<Outcome> check(List<Expectation> expectations) {
        var outcomes = new ArrayList<Outcome>();
        var used = new HashSet<String>();
        var optional = new ArrayList<Set<Integer>>();
        for (var expectation : expectations) {
            if (expectation.kind().equals("quotation")) {
                var found = best(places.words(places.pieces(expectation.field(2))));
                if (found != null) {
                    used.add(found.quotation().id());
                }
                outcomes.addAll(compare(expectation, found));
            } else if (expectation.kind().equals("optional-quotation")) {
                optional.add(places.words(places.pieces(expectation.field(0))));
            }
        }
        for (var quotation : quotations) {
            if (quotation.act() == Quotation.Act.SPEECH
                    && !used.contains(quotation.id())
                    && optional.stream().noneMatch(words -> mostly(wordsOf(quotation), words))) {
                outcomes.add(
                        new Outcome("invented quotation", contentOf(quotation), "said by " + speakerOf(quotation)));
            }
        }
        outcomes.addAll(ends());
        return outcomes;
    }

    private List<Outcome> compare(Expectation expectation, @Nullable Candidate candidate) {
        var what = expectation.field(2);
        if (candidate == null) {
            return CHECKS.stream()
                    .map(check -> new Outcome(check, what, "no such quotation"))
                    .toList();
        }
        var found = candidate.quotation();
        return List.of(
                Outcome.met("quotation", what),
                Outcome.of(
                        "quotation.exact",
                        what,
                        places.words(candidate.content()).equals(places.words(places.pieces(what))),
                        contentOf(found)),
                Outcome.of("quotation.type", what, found.type().name().equals(expectation.field(0)), found.type()),
                Outcome.of("speaker", what, isSaidBy(found, expectation), speakerOf(found)),
                Outcome.of("chain", what, hasChain(found, expectation), stations(found)));
    }

    private @Nullable Candidate best(Set<Integer> wanted) {
        return quotations.stream()
                .flatMap(quotation -> Stream.concat(
                        Stream.of(new Candidate(quotation, quotation.content())),
                        quotation.content().stream().map(piece -> new Candidate(quotation, List.of(piece)))))
                .filter(candidate -> likeness(candidate, wanted) >= 0.6)
                .max(Comparator.comparingDouble(candidate -> likeness(candidate, wanted)))
                .orElse(null);
    }

    /** The share of words in common, of the longer. */
    private double likeness(Candidate candidate, Set<Integer> wanted) {
        var words = places.words(candidate.content());
        return (double) common(words, wanted) / Math.max(1, Math.max(words.size(), wanted.size()));
    }

    private boolean isSaidBy(Quotation quotation, Expectation expectation) {
        var name = quotation.speaker().name();
        var mention = quotation.speaker().mention();
        for (var wanted : expectation.accepted(1)) {
            if (wanted.startsWith("- ")
                    ? name == null && mention != null && HardText.alike(text.at(mention), wanted.substring(2))
                    : name != null && HardText.key(name).equals(HardText.key(wanted))) {
                return true;
            }
        }
        return false;
    }

    /** Without a word of a chain in the expectation it is first-hand. */
    private boolean hasChain(Quotation quotation, Expectation expectation) {
        var found = stations(quotation);
        if (!expectation.has(3)) {
            return found.isEmpty();
        }
        return expectation.accepted(3).stream()
                .anyMatch(wanted ->
                        wanted.equals("-") ? found.isEmpty() : found.size() == 1 && isHop(found.get(0), wanted));
    }

    private static boolean isHop(String found, String wanted) {
        var got = found.split(" ", 3);
        var want = wanted.split(" ", 3);
        return got[0].equals(want[0]) && got[1].equals(want[1]) && HardText.alike(got[2], want[2]);
    }

    private List<String> stations(Quotation quotation) {
        return quotation.chain().stream()
                .filter(hop -> hop.kind() == Hop.Kind.BASIS || hop.kind() == Hop.Kind.RELAY)
                .map(this::hop)
                .toList();
    }

    private String hop(Hop hop) {
        var range = hop.range();
        return hop.kind() + " " + hop.naming() + " "
                + (hop.name() == null && range != null ? text.at(range) : hop.name());
    }

    /** Every chain ends with the outlet and the agency that the article's version names. */
    private List<Outcome> ends() {
        var outcomes = new ArrayList<Outcome>();
        var publisher = text.facts().publisher();
        if (publisher != null) {
            outcomes.add(end(Hop.Kind.OUTLET, publisher));
        }
        var credit = text.facts().credit();
        if (credit != null) {
            outcomes.add(end(Hop.Kind.WIRE, credit));
        }
        return outcomes;
    }

    private Outcome end(Hop.Kind kind, String name) {
        boolean met = quotations.stream()
                .allMatch(quotation ->
                        quotation.chain().stream().anyMatch(hop -> hop.kind() == kind && name.equals(hop.name())));
        return Outcome.of("chain", "ends with " + kind + " " + name, met, "missing");
    }

    private Set<Integer> wordsOf(Quotation quotation) {
        return places.words(quotation.content());
    }

    private String contentOf(Quotation quotation) {
        return String.join(" … ", quotation.content().stream().map(text::at).toList());
    }

    private String speakerOf(Quotation quotation) {
        var speaker = quotation.speaker();
        var mention = speaker.mention();
        return speaker.name() + (mention == null ? "" : " (" + text.at(mention) + ")");
    }

    private static boolean mostly(Set<Integer> words, Set<Integer> inside) {
        return 2 * common(words, inside) > words.size();
    }

    private static int common(Set<Integer> one, Set<Integer> other) {
        return (int) one.stream().filter(other::contains).count();
    }
}
