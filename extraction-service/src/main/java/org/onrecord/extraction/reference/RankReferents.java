package org.onrecord.extraction.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.reference.Discourse.Occurrence;

/** Ranks what a pronoun may mean, by the clues of {@code reference-clues.tsv}. */
final class RankReferents {

    private static final int SENTENCES_BACK = 5;
    private static final int OCCURRENCES_BACK = 60;
    private static final int FARTHER = 3;
    private static final Set<String> OURS = Set.of("my", "our");

    /**
     * The likeliest reading.
     *
     * @param share its share of the odds of all readings, 0 to 1
     */
    record Reading(Referent who, double share) {}

    private final Discourse discourse;
    private final Words words;
    private final QuotedSpeakers speakers;

    RankReferents(Discourse discourse, QuotedSpeakers speakers) {
        this.discourse = discourse;
        this.words = discourse.words();
        this.speakers = speakers;
    }

    /**
     * @param fits which referents can be meant at all
     * @param ahead the subject behind an opening clause that holds the pronoun, null if there is none
     * @return null if nothing can be meant
     */
    @Nullable
    Reading likeliest(Phrase pronoun, Predicate<Referent> fits, @Nullable Referent ahead) {
        var candidates = new LinkedHashMap<Referent, List<Occurrence>>();
        var before = discourse.before(pronoun, SENTENCES_BACK, OCCURRENCES_BACK);
        for (var occurrence : before) {
            if (fits.test(occurrence.who())) {
                candidates
                        .computeIfAbsent(occurrence.who(), who -> new ArrayList<>())
                        .add(occurrence);
            }
        }
        if (ahead != null && fits.test(ahead)) {
            candidates.computeIfAbsent(ahead, who -> new ArrayList<>());
        }
        var subject = lastSubject(pronoun, before);
        var meant = lastMeant(pronoun, before);
        var spoke = lastSpeaker(before);
        Referent best = null;
        double top = Double.NEGATIVE_INFINITY;
        double total = Math.exp(Weights.of("something-else"));
        int rank = 0;
        for (var candidate : candidates.entrySet()) {
            var who = candidate.getKey();
            double score = place(pronoun, candidate.getValue())
                    + own(pronoun, who, subject)
                    + nature(pronoun, who)
                    + Weights.of("mentions") * Math.log(1 + who.occurrences())
                    + (who == meant ? Weights.of("just-meant") : 0)
                    + (who == spoke ? Weights.of("spoke-last") : 0)
                    + (ofTheSpeaker(pronoun, candidate.getValue()) ? Weights.of("speakers-own") : 0)
                    + (rank == 0 ? Weights.of("nearest") : 0);
            if (who == ahead) {
                score = Math.max(score, Weights.of("follows-front") + nature(pronoun, who));
            }
            total += Math.exp(score);
            if (score > top) {
                top = score;
                best = who;
            }
            rank++;
        }
        return best == null ? null : new Reading(best, Math.exp(top) / total);
    }

    /** The best of the places where it was mentioned. */
    private double place(Phrase pronoun, List<Occurrence> occurrences) {
        int here = words.sentence(pronoun.first());
        boolean quoted = words.quote(pronoun.first()) >= 0;
        double best = Weights.of("far");
        boolean outside = occurrences.isEmpty();
        for (var occurrence : occurrences) {
            int back = here - occurrence.sentence();
            best = Math.max(best, Weights.of(placeClue(back, occurrence.phrase().place())));
            int quote = words.quote(occurrence.phrase().first());
            outside |= quote < 0 || quoted;
        }
        return outside ? best : best + Weights.of("quoted-only");
    }

    /** "My mother", said lately: whoever speaks so is not the one that "she" means. */
    private boolean ofTheSpeaker(Phrase pronoun, List<Occurrence> occurrences) {
        int here = words.sentence(pronoun.first());
        return occurrences.stream()
                .anyMatch(occurrence -> occurrence.phrase().opening() == Phrase.Opening.POSSESSIVE
                        && here - occurrence.sentence() <= 1
                        && OURS.contains(words.key(occurrence.phrase().first())));
    }

    private static String placeClue(int back, Phrase.Place place) {
        boolean subject = place == Phrase.Place.SUBJECT || place == Phrase.Place.SPEAKER;
        if (back == 0) {
            return subject ? "same-subject" : place == Phrase.Place.POSSESSOR ? "same-possessor" : "same-other";
        }
        if (back == 1) {
            return subject ? "last-subject" : "last-other";
        }
        if (back == 2) {
            return subject ? "second-subject" : "second-other";
        }
        return back == FARTHER ? "farther" : "far";
    }

    /** What the subject of the pronoun's own clause says. */
    private double own(Phrase pronoun, Referent who, @Nullable Referent subject) {
        var form = pronoun.pronoun() == null
                ? Pronoun.Form.SUBJECT
                : pronoun.pronoun().form();
        if (who != subject) {
            return 0;
        }
        return switch (form) {
            case POSSESSIVE -> Weights.of("clause-subject");
            case OBJECT -> pronoun.place() == Phrase.Place.OBJECT ? Weights.of("own-object") : 0;
            case REFLEXIVE -> Weights.of("reflexive-subject");
            case SUBJECT -> 0;
        };
    }

    private double nature(Phrase phrase, Referent who) {
        var pronoun = phrase.pronoun();
        double score = 0;
        if (pronoun != null && pronoun.gender() != null && who.gender() == pronoun.gender()) {
            score += Weights.of("gender-same");
        }
        if (phrase.plural() && !who.plural()) {
            score += Weights.of("group-as-several");
        }
        if (who.sort() == Referent.Sort.THING && !phrase.plural()) {
            score += Weights.of("nameless-thing");
        }
        boolean saysIt = who.named() && speakers.says(who.entity(), words.quote(phrase.first()));
        return saysIt ? score + Weights.of("own-words") : score;
    }

    /** The subject named last before the pronoun in its sentence. */
    private @Nullable Referent lastSubject(Phrase pronoun, List<Occurrence> before) {
        int here = words.sentence(pronoun.first());
        for (var occurrence : before) {
            if (occurrence.sentence() != here) {
                return null;
            }
            if (occurrence.phrase().subject()) {
                return occurrence.who();
            }
        }
        return null;
    }

    private static @Nullable Referent lastSpeaker(List<Occurrence> before) {
        return before.stream()
                .filter(occurrence -> occurrence.phrase().place() == Phrase.Place.SPEAKER)
                .findFirst()
                .map(Occurrence::who)
                .orElse(null);
    }

    /** What the last pronoun of the same kind means, in this sentence or the one before. */
    private @Nullable Referent lastMeant(Phrase phrase, List<Occurrence> before) {
        var pronoun = phrase.pronoun();
        int here = words.sentence(phrase.first());
        for (var occurrence : before) {
            var other = occurrence.phrase().pronoun();
            if (here - occurrence.sentence() > 1) {
                return null;
            }
            if (pronoun != null
                    && other != null
                    && other.number() == pronoun.number()
                    && other.gender() == pronoun.gender()) {
                return occurrence.who();
            }
        }
        return null;
    }
}
