package org.onrecord.extraction.quotation.speaker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.extraction.entity.Entity;
import org.onrecord.extraction.entity.EntityType;
import org.onrecord.extraction.quotation.Quotation;

/** Whom a "he" or "she" may mean, and what speaks for each: clues by name, each 1 or a measure of its own. */
final class PronounClues {

    /** @param clues name of the clue, its value */
    record Candidate(int entity, Map<String, Double> clues) {}

    private static final int SENTENCES_BACK = 20;
    private static final int PLACES_BACK = 200;
    private static final int MOST = 12;
    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "for", "in", "at", "from", "with", "on", "by", "to", "about", "against", "than", "like", "over",
            "between", "and", "behind", "around");

    private final Discourse discourse;
    private final Source source;
    private final Entity.Gender gender;
    private final List<Integer> speakers;

    private PronounClues(Discourse discourse, Source source, Entity.Gender gender) {
        this.discourse = discourse;
        this.source = source;
        this.gender = gender;
        this.speakers = lastSpeakers();
    }

    /** The persons named before a pronoun, the nearest first. */
    static List<Candidate> of(Discourse discourse, Source source, Entity.Gender gender) {
        return new PronounClues(discourse, source, gender).candidates();
    }

    private List<Candidate> candidates() {
        var nearest = new LinkedHashMap<Integer, Discourse.Place>();
        var outside = new LinkedHashMap<Integer, Discourse.Place>();
        int last = discourse.firstPlace(source.range().start()) - 1;
        for (int i = last; i >= 0 && i > last - PLACES_BACK; i--) {
            var place = discourse.place(i);
            if (source.sentence() - place.sentence() > SENTENCES_BACK || nearest.size() > MOST) {
                break;
            }
            if (discourse.entity(place.entity()).type() == EntityType.PERSON) {
                nearest.putIfAbsent(place.entity(), place);
                if (!place.quoted() && !inContent(place)) {
                    outside.putIfAbsent(place.entity(), place);
                }
            }
        }
        var candidates = new ArrayList<Candidate>();
        for (var entry : nearest.entrySet()) {
            int entity = entry.getKey();
            var place = outside.getOrDefault(entity, entry.getValue());
            candidates.add(new Candidate(entity, clues(entity, place, candidates.size(), outside.containsKey(entity))));
        }
        return candidates;
    }

    private Map<String, Double> clues(int entity, Discourse.Place place, int rank, boolean outside) {
        var clues = new LinkedHashMap<String, Double>();
        int back = source.sentence() - place.sentence();
        clues.put("back-" + (back < 5 ? "" + back : back < 9 ? "5" : "9"), 1.0);
        clues.put("rank-" + Math.min(rank, 3), 1.0);
        clues.put("mentions", Math.log(1 + discourse.entity(entity).mentions().size()));
        add(clues, sameParagraph(place), "same-paragraph");
        add(clues, !outside, "quoted-only");
        add(clues, inContent(place), "in-own-content");
        position(clues, place, back);
        speech(clues, entity);
        gender(clues, entity);
        return clues;
    }

    private void position(Map<String, Double> clues, Discourse.Place place, int back) {
        boolean first = discourse.firstPersonOfSentence(place);
        var next = discourse.token(discourse.tokenAt(place.range().end())).text();
        boolean possessor = next.equals("’s") || next.equals("'s") || next.equals("’") || next.equals("'");
        int token = discourse.tokenAt(place.range().start());
        var before = token == 0 ? "" : discourse.token(token - 1).text();
        add(clues, first && !possessor, back < 2 ? "first-near" : "first-far");
        add(clues, possessor, "possessor");
        add(clues, PREPOSITIONS.contains(before), "behind-preposition");
        add(clues, discourse.token(token).start() == sentenceStart(place), "opens-sentence");
    }

    private int sentenceStart(Discourse.Place place) {
        return discourse.sentences().get(place.sentence()).start();
    }

    private void speech(Map<String, Double> clues, int entity) {
        int turn = speakers.indexOf(entity);
        var kind = source.quotation().type() == Quotation.Type.INDIRECT ? "-reported" : "-quoted";
        add(clues, turn == 0, "spoke-last" + kind);
        add(clues, turn == 0 && spokeHere(), "spoke-last-here");
        add(clues, turn == 1, "spoke-before");
        add(clues, turn > 1, "spoke-earlier");
    }

    private void gender(Map<String, Double> clues, int entity) {
        var known = discourse.entity(entity).gender();
        add(clues, known == gender, "gender-same");
        add(clues, known != null && known != gender, "gender-other");
        double votes = discourse.votes().balance(entity, gender);
        clues.put(known == null ? "votes" : "votes-known", votes);
    }

    private static void add(Map<String, Double> clues, boolean there, String clue) {
        if (there) {
            clues.put(clue, 1.0);
        }
    }

    private boolean inContent(Discourse.Place place) {
        return source.quotation().content().stream().anyMatch(piece -> piece.contains(place.range()));
    }

    private boolean sameParagraph(Discourse.Place place) {
        return paragraph(place.sentence()) == paragraph(source.sentence());
    }

    private int paragraph(int sentence) {
        return discourse.sentences().get(sentence).paragraph();
    }

    /** Who spoke before, the last one first. */
    private List<Integer> lastSpeakers() {
        var last = new LinkedHashSet<Integer>();
        var said = discourse.said();
        for (int i = said.size() - 1; i >= 0 && last.size() < 4 && i > said.size() - MOST; i--) {
            var answer = said.get(i).answer();
            if (answer != null
                    && said.get(i).source().range().start() < source.range().start()) {
                last.add(answer.entity());
            }
        }
        return List.copyOf(last);
    }

    private boolean spokeHere() {
        var said = discourse.said();
        return !said.isEmpty()
                && paragraph(said.get(said.size() - 1).source().sentence()) == paragraph(source.sentence());
    }
}
