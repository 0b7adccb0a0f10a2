package org.onrecord.extraction.entity;

import java.util.List;
import java.util.Locale;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.encoder.Unit;

/** Reads the {@link NameClue}s of a text's units. */
public final class ReadNameClues {

    private static final int LONGEST_LISTED = 8;

    private final NameLexicon lexicon = NameLexicon.SHIPPED;
    private final JudgeCandidates judge = JudgeCandidates.SHIPPED;

    /**
     * @param text with its tokens and sentences
     * @return {@link NameClue#COUNT} values a unit
     */
    public float[] of(AnalysedText text, List<Unit> units) {
        return of(new TextWords(text), units);
    }

    float[] of(TextWords words, List<Unit> units) {
        return new Reader(words).read(units);
    }

    private final class Reader {
        private final TextWords words;
        private final float[][] ofTokens;

        Reader(TextWords words) {
            this.words = words;
            this.ofTokens = new float[words.size()][NameClue.COUNT];
        }

        float[] read(List<Unit> units) {
            for (int i = 0; i < words.size(); i++) {
                readToken(i);
                readListed(i);
            }
            readRules();
            float[] all = new float[units.size() * NameClue.COUNT];
            int token = 0;
            for (int i = 0; i < units.size(); i++) {
                var unit = units.get(i);
                while (token < words.size() && words.range(token, token + 1).end() <= unit.start()) {
                    token++;
                }
                float[] clues = new float[NameClue.COUNT];
                boolean first = true;
                if (token < words.size() && words.range(token, token + 1).start() < unit.end()) {
                    System.arraycopy(ofTokens[token], 0, clues, 0, NameClue.COUNT);
                    first = words.range(token, token + 1).start() >= unit.start();
                }
                set(clues, NameClue.FIRST_OF_TOKEN, first);
                readLetters(words.text().text().substring(unit.start(), unit.end()), clues);
                System.arraycopy(clues, 0, all, i * NameClue.COUNT, NameClue.COUNT);
            }
            return all;
        }

        private void readToken(int i) {
            float[] clues = ofTokens[i];
            var key = words.key(i);
            set(clues, NameClue.CAPITAL_MEANS_NOTHING, words.isWord(i) && words.unsure(i));
            set(clues, NameClue.IN_HEADLINE, words.heading(i));
            set(clues, NameClue.IN_DATELINE, words.dateline(i));
            set(clues, NameClue.SEEN_IN_LOWER_CASE, words.seenLower(key));
            set(clues, NameClue.SEEN_WITH_CAPITAL, words.seenCapital(key));
            set(clues, NameClue.INITIAL, words.initial(i));
            set(clues, NameClue.COUNTRY, lexicon.country(key));
            set(clues, NameClue.DEMONYM, lexicon.demonyms().has(singular(key)));
            set(clues, NameClue.REGION, lexicon.regions().has(key));
            set(clues, NameClue.CITY, lexicon.cities().has(key));
            set(clues, NameClue.AGENCY, lexicon.agencies().has(key));
            set(clues, NameClue.ORGANIZATION, lexicon.organizations().has(key));
            set(clues, NameClue.ORGANIZATION_HEAD, lexicon.organizationWord(key, 'h'));
            set(clues, NameClue.ORGANIZATION_LAST, lexicon.organizationWord(key, 'l'));
            set(clues, NameClue.LEGAL_FORM, lexicon.organizationWord(key, 's'));
            set(clues, NameClue.PLACE_FIRST, lexicon.placeWord(key, 'f'));
            set(clues, NameClue.PLACE_LAST, lexicon.placeWord(key, 'l'));
            set(clues, NameClue.TITLE, lexicon.titles().has(key));
            set(clues, NameClue.TITLE_MODIFIER, lexicon.titleModifiers().has(key));
            set(clues, NameClue.FORENAME, lexicon.forenames().has(key));
            set(clues, NameClue.SURNAME, lexicon.surnames().has(key));
            set(clues, NameClue.PARTICLE, lexicon.particles().has(key));
            set(clues, NameClue.COMMON_WORD, lexicon.common(key));
            set(clues, NameClue.FUNCTION_WORD, lexicon.functionWords().has(key));
            set(clues, NameClue.CALENDAR_WORD, lexicon.calendarWords().has(key));
            set(clues, NameClue.EVENT_WORD, lexicon.eventWords().has(key));
            set(clues, NameClue.PERSON_NOUN, lexicon.words().column(key, 1).contains("person"));
        }

        private String singular(String key) {
            boolean plural = key.endsWith("s") && !lexicon.demonyms().has(key);
            return plural ? key.substring(0, key.length() - 1) : key;
        }

        /** Marks the longest name of several words in each list that begins at a token. */
        private void readListed(int first) {
            if (!words.capital(first) || !lexicon.firstWords().contains(words.key(first))) {
                return;
            }
            boolean[] met = new boolean[NameClue.COUNT];
            for (int end = lastEnd(first); end > first + 1; end--) {
                var keys = words.keys(first, end);
                mark(lexicon.country(keys), NameClue.LISTED_COUNTRY, first, end, met);
                mark(lexicon.regions().has(keys), NameClue.LISTED_REGION, first, end, met);
                mark(lexicon.cities().has(keys), NameClue.LISTED_CITY, first, end, met);
                mark(lexicon.agencies().has(keys), NameClue.LISTED_AGENCY, first, end, met);
                mark(lexicon.organizations().has(keys), NameClue.LISTED_ORGANIZATION, first, end, met);
                mark(lexicon.leaders().has(keys), NameClue.LISTED_LEADER, first, end, met);
            }
        }

        private int lastEnd(int first) {
            int end = first + 1;
            while (end < words.size() && end - first < LONGEST_LISTED && words.adjacent(end - 1, end)) {
                end++;
            }
            return end;
        }

        private void mark(boolean listed, NameClue clue, int first, int end, boolean[] met) {
            if (listed && !met[clue.ordinal()]) {
                met[clue.ordinal()] = true;
                for (int i = first; i < end; i++) {
                    set(ofTokens[i], clue, true);
                }
            }
        }

        private void readRules() {
            for (var judged : judge.judge(words)) {
                var candidate = judged.candidate();
                for (int i = candidate.first(); i < candidate.end(); i++) {
                    float[] clues = ofTokens[i];
                    set(clues, NameClue.CANDIDATE_FIRST, i == candidate.first());
                    set(clues, NameClue.CANDIDATE_INSIDE, i > candidate.first());
                    set(clues, NameClue.TITLED, candidate.titled());
                    for (int kind = 0; kind < NameWeights.KINDS; kind++) {
                        clues[NameClue.RULES_PERSON.ordinal() + kind] = (float) Math.exp(judged.scores()[kind]);
                    }
                }
            }
        }
    }

    private static void readLetters(String unit, float[] clues) {
        int first = unit.codePointAt(0);
        if (!Character.isLetterOrDigit(first)) {
            set(clues, mark(unit), true);
            return;
        }
        boolean digits = unit.codePoints().anyMatch(Character::isDigit);
        boolean letters = unit.codePoints().anyMatch(Character::isLetter);
        boolean capital = Character.isUpperCase(first);
        boolean all = capital && unit.length() > 1 && unit.equals(unit.toUpperCase(Locale.ROOT));
        set(clues, NameClue.CAPITAL, capital);
        set(clues, NameClue.ALL_CAPITALS, all);
        set(clues, NameClue.INNER_CAPITAL, !all && unit.codePoints().skip(1).anyMatch(Character::isUpperCase));
        set(clues, NameClue.DIGITS, digits && !letters);
        set(clues, NameClue.LETTERS_AND_DIGITS, digits && letters);
    }

    private static NameClue mark(String unit) {
        return switch (unit) {
            case "." -> NameClue.FULL_STOP;
            case "," -> NameClue.COMMA;
            case "'", "’" -> NameClue.APOSTROPHE;
            case "-", "‐", "‑" -> NameClue.HYPHEN;
            case "&" -> NameClue.AMPERSAND;
            case "(", ")", "[", "]" -> NameClue.BRACKET;
            default -> NameClue.OTHER_MARK;
        };
    }

    private static void set(float[] clues, NameClue clue, boolean there) {
        clues[clue.ordinal()] = there ? 1 : 0;
    }
}
