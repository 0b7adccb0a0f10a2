package org.onrecord.extraction.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.lexicon.WordTable;

/** Which words mean events, and the base forms of verbs. Loaded once. */
final class EventLexicon {

    static final EventLexicon SHIPPED = new EventLexicon();

    private final WordTable words = WordTable.load("words");
    private final WordTable irregular = WordTable.load("irregular-verbs");
    private final WordTable statives = WordTable.load("stative-participles");
    private final WordTable verbs = WordTable.load("event-verbs");
    private final WordTable phrases = WordTable.load("event-phrases");
    private final WordTable nouns = WordTable.load("event-nouns");
    private final WordTable governors = WordTable.load("event-governors");
    private final WordTable groups = WordTable.load("event-verb-groups");
    private final WordTable kin = WordTable.load("event-kin");
    private final WordTable modifiers = WordTable.load("event-modifiers");
    private final WordTable prepositions = WordTable.load("event-prepositions");

    private static final int STEM = 6;

    private EventLexicon() {}

    /** What a verb tells. */
    enum Kind {
        /** Something that happens. */
        EVENT,
        /** Saying, thinking, wishing or showing. */
        REPORT,
        /** Being, having, a habit, or the change of a measured quantity. */
        STATE,
        /** Nothing without an event noun beside it: "hold talks". */
        EMPTY,
        /** What an event noun beside it names, else something of its own: "reach a deal". */
        LIGHT,
        /** The beginning or end of what an event noun names. */
        ASPECT,
        /** That a day is set for something. */
        FIX,
        /** An act of speech; an event unless a clause tells what was said. */
        ACT,
        /** Too general without a date. */
        VAGUE
    }

    /** The kind of a verb in one of its forms, which may have another kind than the rest: "lay". */
    Kind kind(String form, String base) {
        return verbs.has(form) ? kind(form) : kind(base);
    }

    Kind kind(String base) {
        var kind = verbs.column(base, 0);
        return kind.isEmpty() ? Kind.EVENT : Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    /** Whether a verb reports: what it governs may be told words. */
    boolean reports(String base) {
        var kind = kind(base);
        return kind == Kind.REPORT || kind == Kind.ACT;
    }

    /** The kind of a verb with words behind it that give it another meaning ("put off"); null if they do not. */
    @Nullable
    Kind phrase(String phrase) {
        var kind = phrases.column(phrase, 0);
        return kind.isEmpty() ? null : Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    /** The singular if the word means an event, else null. */
    @Nullable
    String eventNoun(String key) {
        return noun(key, "e");
    }

    /** The singular if the word means a document, which a date makes an event; else null. */
    @Nullable
    String document(String key) {
        return noun(key, "d");
    }

    private @Nullable String noun(String key, String kind) {
        if (nouns.has(key)) {
            return kind.equals(nouns.column(key, 0)) ? key : null;
        }
        for (var form : singulars(key)) {
            if (kind.equals(nouns.column(form, 0))) {
                return form;
            }
        }
        return null;
    }

    private static List<String> singulars(String key) {
        if (key.endsWith("ies")) {
            return List.of(key, key.substring(0, key.length() - 3) + "y");
        }
        if (key.endsWith("es")) {
            return List.of(key, key.substring(0, key.length() - 1), key.substring(0, key.length() - 2));
        }
        return key.endsWith("s") ? List.of(key, key.substring(0, key.length() - 1)) : List.of(key);
    }

    /** What the verbs and nouns that can name one and the same event share: of "abduct" and "abduction", of "blast" and "explode". */
    String kin(String lemma) {
        var named = kin.column(lemma, 0);
        if (!named.isEmpty()) {
            return named;
        }
        var bare = lemma.endsWith("ing") && lemma.length() > 6 ? lemma.substring(0, lemma.length() - 3) : lemma;
        return bare.substring(0, Math.min(STEM, bare.length()));
    }

    /** Whether people are hurt by what an event noun, in the singular, means. */
    boolean harm(String noun) {
        return "harm".equals(nouns.column(noun, 1));
    }

    /** Whether an event noun, in the singular, also means what is written down of it, which a year only names. */
    boolean text(String noun) {
        return "text".equals(nouns.column(noun, 1));
    }

    /** Whether people are spoken to at what an event noun, in the singular, means. */
    boolean occasion(String noun) {
        return "audience".equals(nouns.column(noun, 1));
    }

    private boolean group(String base, String group) {
        return (" " + groups.column(base, 0) + " ").contains(" " + group + " ");
    }

    /** Whether a verb with "for" and a time sets the day of something: "called for Friday". */
    boolean schedules(String base) {
        var kind = kind(base);
        return kind == Kind.FIX || kind == Kind.REPORT || group(base, "schedule");
    }

    /** Whether a verb tells what people undergo or do in a disaster, an attack or a riot. */
    boolean harms(String base) {
        return group(base, "harm");
    }

    /** Whether a verb tells what people do at an occasion, or with what outcome. */
    boolean participates(String base) {
        return group(base, "part");
    }

    /** What a governor makes of a verb behind it; null if it says nothing. */
    Event.@Nullable Factuality ofVerbs(String governor) {
        return factuality(governors.column(governor, 0));
    }

    /** What a governor makes of an event noun that it governs; null if it says nothing. */
    Event.@Nullable Factuality ofNouns(String governor) {
        return factuality(governors.column(governor, 1));
    }

    /** What an adjective or determiner makes of the event noun behind it; null if it says nothing. */
    Event.@Nullable Factuality modifier(String key) {
        return factuality(modifiers.column(key, 0));
    }

    /** What a preposition of one or more words makes of what it governs; null if it says nothing. */
    Event.@Nullable Factuality preposition(String phrase) {
        return factuality(prepositions.column(phrase, 0));
    }

    private static Event.@Nullable Factuality factuality(String column) {
        return column.isEmpty() || column.equals("-") ? null : Event.Factuality.valueOf(column);
    }

    /** Base form of a past form or participle, null if the word is none. */
    @Nullable
    String pastBase(String key) {
        var base = irregular.column(key, 0);
        if (!base.isEmpty()) {
            return base;
        }
        int prefix = prefix(key);
        var stem = prefix == 0 ? "" : irregular.column(key.substring(prefix), 0);
        if (!stem.isEmpty()) {
            return key.substring(0, prefix) + stem;
        }
        if (!key.endsWith("ed") || key.length() < 4) {
            return null;
        }
        return verb(
                key.substring(0, key.length() - 2),
                key.substring(0, key.length() - 1),
                key.endsWith("ied") ? key.substring(0, key.length() - 3) + "y" : "");
    }

    /** Whether a word is an irregular past form. */
    boolean irregularPast(String key) {
        return irregular.has(key);
    }

    /** Whether a word in the form of a participle tells how something is: "pleased". */
    boolean stative(String key) {
        return statives.has(key);
    }

    /** Base form of any form of a verb; the word itself if it is not known. */
    String lemma(String key) {
        var past = pastBase(key);
        if (past != null) {
            return past;
        }
        var gerund = gerundBase(key);
        if (gerund != null) {
            return gerund;
        }
        if (key.endsWith("s") && !isVerb(key)) {
            for (var form : singulars(key)) {
                if (!form.equals(key) && isVerb(form)) {
                    return form;
                }
            }
        }
        return key;
    }

    /** Whether a word is a verb. */
    boolean known(String base) {
        return isVerb(base);
    }

    /** Whether the base form is the past form, too: "cut", "hit". */
    boolean samePast(String key) {
        return SAME_PAST.contains(key);
    }

    /** Whether a word is hardly ever a noun. */
    boolean verbRatherThanNoun(String base) {
        var parts = words.column(base, 0);
        return parts.startsWith("v")
                && (parts.indexOf('n') < 0 || (parts.indexOf('-') >= 0 && parts.indexOf('-') < parts.indexOf('n')));
    }

    /** A verb of the dictionary, or one with a prefix that makes another verb of it: "rearrest", "co-found". */
    private boolean isVerb(String key) {
        int prefix = prefix(key);
        return dictionary(key) || (prefix > 0 && dictionary(key.substring(prefix)));
    }

    private boolean dictionary(String key) {
        return words.column(key, 0).indexOf('v') >= 0;
    }

    private static int prefix(String key) {
        for (var prefix : PREFIXES) {
            if (key.startsWith(prefix) && key.length() >= prefix.length() + SHORTEST_STEM) {
                return prefix.length();
            }
        }
        return 0;
    }

    @Nullable
    String gerundBase(String key) {
        if (!key.endsWith("ing") || key.length() < 6) {
            return null;
        }
        var stem = key.substring(0, key.length() - 3);
        return verb(stem, stem + "e", "");
    }

    private @Nullable String verb(String stem, String withE, String other) {
        int n = stem.length();
        var single = n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2) ? stem.substring(0, n - 1) : "";
        for (var candidate : new String[] {other, withE, stem, single}) {
            if (candidate.length() > 1 && isVerb(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    private static final List<String> PREFIXES = List.of("re-", "co-", "pre-", "over", "out", "mis", "re");
    private static final int SHORTEST_STEM = 4;

    private static final Set<String> SAME_PAST = Set.of(
            "cut",
            "put",
            "hit",
            "shut",
            "hurt",
            "cast",
            "set",
            "split",
            "spread",
            "burst",
            "let",
            "bid",
            "cost",
            "quit",
            "shed",
            "broadcast",
            "forecast",
            "upset",
            "rid",
            "bet",
            "slit",
            "thrust",
            "wed",
            "read",
            "beat");
}
