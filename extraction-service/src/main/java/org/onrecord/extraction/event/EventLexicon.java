package org.onrecord.extraction.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.lexicon.WordTable;

/** Which words mean events, and the base forms of verbs. Loaded once. */
final class EventLexicon {

    static final EventLexicon SHIPPED = new EventLexicon();

    private final WordTable words = WordTable.load("words");
    private final WordTable functionWords = WordTable.load("function-words");
    private final WordTable irregular = WordTable.load("irregular-verbs");
    private final WordTable verbs = WordTable.load("event-verbs");
    private final WordTable nouns = WordTable.load("event-nouns");
    private final WordTable audiences = WordTable.load("public-audiences");

    private EventLexicon() {}

    boolean stopVerb(String base) {
        return "stop".equals(verbs.column(base, 0));
    }

    boolean strongVerb(String base) {
        return "strong".equals(verbs.column(base, 0));
    }

    boolean eventNoun(String key) {
        return "e".equals(nouns.column(key, 0));
    }

    boolean document(String key) {
        return "d".equals(nouns.column(key, 0));
    }

    boolean audience(String key) {
        return audiences.has(key);
    }

    /** Whether a cue only reports ("said"): its speaker takes no part in what it reports. */
    boolean reportingOnly(String key) {
        var base = pastBase(key);
        return stopVerb(base == null ? key : base);
    }

    boolean function(String key) {
        return functionWords.has(key);
    }

    boolean noun(String key) {
        var parts = words.column(key, 0);
        return !parts.isEmpty() && parts.charAt(0) == 'n';
    }

    boolean adjective(String key) {
        return words.column(key, 0).indexOf('a') >= 0;
    }

    /** Base form of a past form or participle, null if the word is none. */
    @Nullable
    String pastBase(String key) {
        var base = irregular.column(key, 0);
        if (!base.isEmpty()) {
            return base;
        }
        if (!key.endsWith("ed") || key.length() < 5) {
            return null;
        }
        return verb(
                key.substring(0, key.length() - 2),
                key.substring(0, key.length() - 1),
                key.endsWith("ied") ? key.substring(0, key.length() - 3) + "y" : "");
    }

    /** Whether an irregular form can only be a participle: "seen", "taken". */
    boolean onlyParticiple(String key) {
        return "participle".equals(irregular.column(key, 1));
    }

    @Nullable
    String gerundBase(String key) {
        if (!key.endsWith("ing") || key.length() < 6) {
            return null;
        }
        var stem = key.substring(0, key.length() - 3);
        return verb(stem, stem + "e", "");
    }

    @Nullable
    String base(String key) {
        return words.column(key, 0).indexOf('v') >= 0 ? key : null;
    }

    private @Nullable String verb(String stem, String withE, String other) {
        int n = stem.length();
        var single = n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2) ? stem.substring(0, n - 1) : "";
        for (var candidate : new String[] {other, withE, stem, single}) {
            if (candidate.length() > 1 && words.column(candidate, 0).indexOf('v') >= 0) {
                return candidate;
            }
        }
        return null;
    }

    static boolean auxiliary(String key) {
        return AUXILIARIES.contains(key);
    }

    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "does", "did", "will",
            "would", "shall", "should", "can", "could", "may", "might", "must", "'ll", "'d", "'s", "'ve", "'re");
}
