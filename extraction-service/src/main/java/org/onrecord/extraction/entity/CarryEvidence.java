package org.onrecord.extraction.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One name means one kind of thing throughout an article: the mentions of the same words share their evidence. */
final class CarryEvidence {

    private static final double OWN_SHARE = 0.4;
    private static final double SURNAME_OF_PERSON = 8.0;
    private static final double SURNAME_SEEN_ALONE = 4.0;
    private static final double FORENAME_FIRST = 2.0;

    /** More mentions than this add no evidence: a name's longer forms must be able to outweigh it. */
    private static final int MENTIONS_THAT_COUNT = 3;

    private static final double ACRONYM_OF_NAME = 6.0;
    private static final double HALF_OF_COUNTRY = 8.0;

    private final NameLexicon lexicon;
    private final TextWords words;
    private final List<NameCandidate> candidates;
    private final List<double[]> scores;
    private final Set<String> named;

    CarryEvidence(NameLexicon lexicon, TextWords words, List<NameCandidate> candidates, List<double[]> scores) {
        this.lexicon = lexicon;
        this.words = words;
        this.candidates = candidates;
        this.scores = scores;
        this.named = divided();
    }

    /** The scores of the candidates, each with its share of what the others say. */
    List<double[]> judge() {
        var shared = shared();
        surnamesOfFullNames(shared);
        var people = new HashMap<String, Integer>();
        var companies = new HashMap<String, Integer>();
        var acronyms = new HashMap<String, Integer>();
        for (int i = 0; i < candidates.size(); i++) {
            var candidate = candidates.get(i);
            int kind = NameWeights.best(of(shared, candidate));
            if (candidate.length() > 1 && kind == EntityType.PERSON.ordinal()) {
                people.putIfAbsent(words.key(candidate.end() - 1), i);
                people.putIfAbsent(words.key(candidate.first()), i);
            }
            if (candidate.length() > 1
                    && kind == EntityType.ORGANIZATION.ordinal()
                    && distinctive(words.key(candidate.first()))) {
                companies.putIfAbsent(words.key(candidate.first()), i);
            }
            if (candidate.length() > 2 && kind < NameWeights.NONE) {
                acronyms.putIfAbsent(initials(candidate), kind);
            }
        }
        var judged = new ArrayList<double[]>();
        for (var candidate : candidates) {
            var score = of(shared, candidate).clone();
            if (candidate.length() == 1) {
                singles(candidate, score, people, companies, acronyms);
            }
            judged.add(NameWeights.normalised(score));
        }
        return judged;
    }

    /** "Mr. Trump" and "Trump said" speak for a person wherever the article has "Donald Trump". */
    private void surnamesOfFullNames(Map<String, double[]> shared) {
        var raised = new HashSet<String>();
        for (var candidate : candidates) {
            var surname = shared.get(words.key(candidate.end() - 1));
            boolean called = surname != null && NameWeights.best(surname) == EntityType.PERSON.ordinal();
            if (likeAPersons(candidate) && raised.add(key(candidate))) {
                of(shared, candidate)[EntityType.PERSON.ordinal()] +=
                        FORENAME_FIRST + (called ? SURNAME_SEEN_ALONE : 0);
            }
        }
    }

    /** A forename, perhaps an initial, a surname. */
    private boolean likeAPersons(NameCandidate candidate) {
        boolean initial = candidate.length() == 3 && words.initial(candidate.first() + 1);
        var last = words.key(candidate.end() - 1);
        return (candidate.length() == 2 || initial)
                && lexicon.forenames().has(words.key(candidate.first()))
                && !lexicon.organizationWord(last, 'l')
                && !lexicon.placeWord(last, 'l')
                && !lexicon.cities().has(key(candidate))
                && !lexicon.organizations().has(key(candidate));
    }

    private double[] of(Map<String, double[]> shared, NameCandidate candidate) {
        return shared.getOrDefault(key(candidate), new double[NameWeights.KINDS]);
    }

    /** A word that names one organisation and not a country, a city or a thing: "Renesas", not "Bank". */
    private boolean distinctive(String key) {
        return !lexicon.common(key)
                && !lexicon.country(key)
                && !lexicon.demonyms().has(key)
                && !lexicon.cities().has(key)
                && !lexicon.regions().has(key)
                && !lexicon.organizationWord(key, 'h');
    }

    private void singles(
            NameCandidate candidate,
            double[] score,
            Map<String, Integer> people,
            Map<String, Integer> companies,
            Map<String, Integer> acronyms) {
        var key = words.key(candidate.first());
        if (half(key) && words.isWord(candidate.first() - 1) && "the".equals(words.key(candidate.first() - 1))) {
            score[EntityType.LOCATION.ordinal()] += HALF_OF_COUNTRY;
        }
        // The longer name that comes first in the text is the one that a single word takes up.
        boolean company = companies.containsKey(key)
                && companies.getOrDefault(key, 0) <= people.getOrDefault(key, Integer.MAX_VALUE);
        if (company) {
            score[EntityType.ORGANIZATION.ordinal()] += SURNAME_OF_PERSON;
        } else if (people.containsKey(key) && !lexicon.country(key)) {
            score[EntityType.PERSON.ordinal()] += SURNAME_OF_PERSON;
        }
        var kind = words.allCapitals(candidate.first()) ? acronyms.get(key) : null;
        if (kind != null) {
            score[kind] += ACRONYM_OF_NAME;
        }
    }

    /** The mean of all mentions of the same words weighs against the mention's own evidence. */
    private Map<String, double[]> shared() {
        var sums = new HashMap<String, double[]>();
        var counts = new HashMap<String, Integer>();
        for (int i = 0; i < candidates.size(); i++) {
            var key = key(candidates.get(i));
            var sum = sums.computeIfAbsent(key, k -> new double[NameWeights.KINDS]);
            for (int k = 0; k < sum.length; k++) {
                sum[k] += scores.get(i)[k];
            }
            counts.merge(key, 1, Integer::sum);
        }
        for (var entry : sums.entrySet()) {
            int n = counts.getOrDefault(entry.getKey(), 1);
            double scale = (1 + OWN_SHARE * (Math.min(n, MENTIONS_THAT_COUNT) - 1)) / n;
            entry.setValue(Arrays.stream(entry.getValue()).map(s -> s * scale).toArray());
        }
        return sums;
    }

    private String key(NameCandidate candidate) {
        return words.keys(candidate.first(), candidate.end());
    }

    /** "The North" where the article names North Korea or the North Koreans. */
    private boolean half(String key) {
        return ("north".equals(key) || "south".equals(key)) && (named.contains(key));
    }

    private Set<String> divided() {
        var found = new HashSet<String>();
        for (int i = 0; i + 1 < words.size(); i++) {
            var both = words.keys(i, i + 2);
            var one = both.endsWith("s") ? both.substring(0, both.length() - 1) : both;
            boolean country = lexicon.country(both) || lexicon.demonyms().has(one);
            if (country && words.capital(i) && words.capital(i + 1)) {
                found.add(words.key(i));
            }
        }
        return found;
    }

    private String initials(NameCandidate candidate) {
        var initials = new StringBuilder();
        for (int i = candidate.first(); i < candidate.end(); i++) {
            if (words.capital(i)) {
                initials.append(words.key(i).charAt(0));
            }
        }
        return initials.toString();
    }
}
