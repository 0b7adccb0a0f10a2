package org.onrecord.extraction.entity;

import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.analysis.AnalysedText;
import org.onrecord.extraction.entity.Entity.Gender;
import org.onrecord.extraction.lexicon.WordTable;

/** The gender that a title or forename says. */
final class SaidGender {

    private static final int LONGEST_TITLE = 24;

    private final NameLexicon lexicon;
    private final AnalysedText text;

    SaidGender(NameLexicon lexicon, AnalysedText text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** By a title before one of the names, or else by the forename of the fullest; null if they say nothing. */
    @Nullable
    Gender of(NameGroup group) {
        for (var form : group.forms()) {
            var titled = titled(form);
            if (titled != null) {
                return titled;
            }
        }
        var fullest = group.fullest();
        return fullest.single() ? null : forename(fullest.first());
    }

    /** A short form has the gender of the forename that it stands for. */
    private @Nullable Gender forename(String name) {
        var said = gender(lexicon.forenames().column(name, 0));
        var whole = lexicon.nicknames().column(name, 0).split(" ");
        return said != null || whole[0].isEmpty()
                ? said
                : gender(lexicon.forenames().column(whole[0], 0));
    }

    /** By the word before a name: "Mrs. Lane", "Chairman Lane". */
    @Nullable
    Gender titled(NameForm form) {
        return gender(lexicon.titles().column(wordBefore(form), 0));
    }

    /** The key of the title before a name, null if there is none. */
    @Nullable
    String title(NameForm form) {
        var word = wordBefore(form);
        return lexicon.titles().has(word) ? word : null;
    }

    /** Whether no line ends between two places. */
    boolean sameParagraph(int from, int to) {
        int end = text.text().indexOf('\n', from);
        return end < 0 || end >= to;
    }

    private String wordBefore(NameForm form) {
        int start = form.name().range().start();
        var before =
                text.text().substring(Math.max(0, start - LONGEST_TITLE), start).stripTrailing();
        int word = before.length();
        while (word > 0 && !Character.isWhitespace(before.charAt(word - 1))) {
            word--;
        }
        return WordTable.key(before.substring(word));
    }

    private static @Nullable Gender gender(String letter) {
        return switch (letter) {
            case "F" -> Gender.FEMALE;
            case "M" -> Gender.MALE;
            default -> null;
        };
    }
}
