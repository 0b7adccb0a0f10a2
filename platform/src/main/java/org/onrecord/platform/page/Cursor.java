package org.onrecord.platform.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.onrecord.platform.problem.CommonProblems;
import org.onrecord.platform.problem.ProblemException;

/** Cursors: the sort key of the last row shown, opaque to clients. */
public final class Cursor {

    /** Unit separator: stands in no sort key of ours. */
    private static final String SEPARATOR = "\u001f";

    private static final int LONGEST = 2000;

    private Cursor() {}

    public static String encode(String... key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The key in a cursor.
     *
     * @param parts how many parts the list's key has
     * @throws ProblemException bad-cursor (400) if it is not of that form
     */
    public static List<String> decode(String cursor, int parts) {
        if (cursor.length() <= LONGEST) {
            try {
                var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
                var key = List.of(text.split(SEPARATOR, -1));
                if (key.size() == parts && text.indexOf('\0') < 0) {
                    return key;
                }
            } catch (IllegalArgumentException e) {
                throw bad();
            }
        }
        throw bad();
    }

    /** For a key whose parts have the right number but cannot be read as the list's types. */
    public static ProblemException bad() {
        return CommonProblems.BAD_CURSOR.because("The cursor is not one that this list gave");
    }
}
