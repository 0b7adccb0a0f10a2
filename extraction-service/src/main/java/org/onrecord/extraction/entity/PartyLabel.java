package org.onrecord.extraction.entity;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.lexicon.Lexicon;

/** Party and state of a lawmaker behind the name: "(D-N.Y.)", "(R)", ", R-Texas,". */
final class PartyLabel {

    private static final Set<String> PARTIES = Lexicon.read("role-words.tsv").words("PARTY");
    private static final int LONGEST = 4;

    private final TextWords words;

    PartyLabel(TextWords words) {
        this.words = words;
    }

    /** @param end token after the name */
    @Nullable
    Role behind(int end) {
        boolean bracket = "(".equals(words.key(end));
        if (!bracket && !",".equals(words.key(end))) {
            return null;
        }
        int close = end + 1;
        while (close < words.size()
                && close <= end + LONGEST
                && !Set.of(")", ",").contains(words.key(close))) {
            close++;
        }
        if (close >= words.size() || close == end + 1 || !words.key(close).equals(bracket ? ")" : ",")) {
            return null;
        }
        var range = words.range(end + 1, close);
        var text = words.text().at(range);
        int hyphen = Math.max(text.indexOf('-'), text.indexOf('–'));
        var party = (hyphen < 0 ? text : text.substring(0, hyphen)).toLowerCase(Locale.ROOT);
        boolean state = hyphen >= 0 && hyphen + 1 < text.length() && Character.isUpperCase(text.charAt(hyphen + 1));
        return PARTIES.contains(party) && (state || (bracket && hyphen < 0))
                ? new Role(text, range, false, null, null)
                : null;
    }
}
