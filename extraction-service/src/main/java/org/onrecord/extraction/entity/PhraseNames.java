package org.onrecord.extraction.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.CharRange;
import org.onrecord.extraction.analysis.AnalysedText;

/**
 * Reads the name that a phrase ends in where the phrase is known to mean somebody, such as the source of a quotation:
 * "Mr. Singer", "the band Free". There a capital says more than elsewhere in a text.
 */
public final class PhraseNames {

    /**
     * A name that ends a phrase.
     *
     * @param range the name itself, without titles
     * @param type what it means, as far as its words tell
     * @param sure whether the words are a name by themselves; "Cuban" is one only where somebody has it
     */
    public record Found(CharRange range, EntityType type, boolean sure) {}

    private static final int LONGEST = 6;
    private static final Set<String> NO_NAMES_BEHIND = Set.of(
            "a", "an", "some", "many", "most", "several", "other", "all", "few", "these", "those", "any", "every",
            "another", "this", "that", "one", "two", "three", "four", "his", "her", "their", "our", "my", "no");

    private final NameLexicon lexicon = NameLexicon.SHIPPED;
    private final TextWords words;
    private final CutTitles titles;

    public PhraseNames(AnalysedText text) {
        words = new TextWords(text);
        titles = new CutTitles(lexicon, words);
    }

    /** The name at the end of a phrase, possessive ending aside; null if it ends in none. */
    public @Nullable Found ending(CharRange phrase) {
        int begin = words.tokenAt(phrase.start());
        int end = words.tokenAt(phrase.end() - 1) + 1;
        if (end > begin && end <= words.size() && words.possessive(end - 1)) {
            end--;
        }
        if (end <= begin || end > words.size()) {
            return null;
        }
        int first = capitals(begin, end);
        if (first == end || NO_NAMES_BEHIND.contains(words.key(first - 1))) {
            return null;
        }
        var parts = titles.in(new NameCandidate(first, end, titleBefore(begin, first)));
        var name = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        if (name == null || name.end() != end) {
            name = new NameCandidate(end - 1, end, titleBefore(begin, end - 1));
        }
        return new Found(words.range(name.first(), name.end()), type(name), names(name));
    }

    /** Back over capitalised words and the initials and particles between them. */
    private int capitals(int begin, int end) {
        int first = end;
        while (first > begin && end - first < LONGEST) {
            int before = first - 1;
            boolean inside = first < end && before > begin && words.capital(before - 1);
            boolean small = inside
                    && (".".equals(words.key(before))
                            ? words.initial(before - 1)
                            : lexicon.particles().has(words.key(before)));
            boolean capital = words.capital(before) && !lexicon.functionWords().has(words.key(before));
            if (!capital && !small) {
                break;
            }
            first = before;
        }
        return first;
    }

    private boolean titleBefore(int begin, int first) {
        return first > begin && lexicon.titles().has(words.key(first - 1));
    }

    private boolean names(NameCandidate name) {
        if (people(words.key(name.end() - 1)) && !name.titled()) {
            return false;
        }
        return name.length() == 1 ? namesAlone(name) : !words.unsure(name.end() - 1) || !allCommon(name);
    }

    private boolean namesAlone(NameCandidate name) {
        var key = words.key(name.first());
        if (name.titled()) {
            return true;
        }
        boolean plural = key.endsWith("s") && lexicon.common(key);
        boolean nation = lexicon.demonyms().has(key)
                || lexicon.calendarWords().has(key)
                || lexicon.titles().has(key);
        if (nation || plural || !words.isWord(name.first())) {
            return false;
        }
        return !lexicon.common(key) || words.seenCapital(key) || !words.unsure(name.first());
    }

    /** "Republicans", "African-Americans", "Teachers": many, whom the word does not name. */
    private boolean people(String key) {
        var tail = key.substring(key.lastIndexOf('-') + 1);
        if (!tail.endsWith("s")) {
            return false;
        }
        var one = tail.substring(0, tail.length() - 1);
        return lexicon.demonyms().has(one)
                || (lexicon.words().column(one, 1).contains("person")
                        && !lexicon.surnames().has(tail));
    }

    private boolean allCommon(NameCandidate name) {
        for (int i = name.first(); i < name.end(); i++) {
            if (!lexicon.common(words.key(i)) || lexicon.forenames().has(words.key(i))) {
                return false;
            }
        }
        return true;
    }

    private EntityType type(NameCandidate name) {
        var first = words.key(name.first());
        boolean person = name.titled()
                || lexicon.forenames().has(first)
                || lexicon.surnames().has(first);
        boolean organization = "the".equals(words.key(name.first() - 1))
                || lexicon.organizationWord(words.key(name.end() - 1), 'l')
                || (name.length() == 1 && words.allCapitals(name.first()) && !words.unsure(name.first()));
        return (organization && !name.titled()) || (!person && lexicon.common(first))
                ? EntityType.ORGANIZATION
                : EntityType.PERSON;
    }
}
