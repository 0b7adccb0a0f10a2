package org.onrecord.ingest.clean;

import java.util.regex.Pattern;

/** What a line's last characters say: whether it ends as a sentence does. */
public final class Sentences {

    private static final Pattern END = Pattern.compile("[.!?…。！？][\"”’'»)\\]]*$");
    private static final Pattern ELLIPSIS = Pattern.compile("(?:\\.{3}|…|\\.\\s\\.\\s\\.)[\"”’')]*$");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:^|\\s)(?:\\p{L}\\.){2,}[\"”’']*$|\\b(?:Inc|Co|Corp|Ltd|Jr|Sr|No|Dr|St)\\.$");

    private static final Pattern QUESTION_OR_CALL = Pattern.compile("[!?！？][\"”’'»)\\]]*$");
    private static final int TAIL = 60;

    private Sentences() {}

    /** Whether the text ends as a sentence does; an ellipsis counts. */
    public static boolean endsOne(String text) {
        return END.matcher(tail(text)).find();
    }

    /** Whether it ends with a full stop that closes a statement: not "...", not "?", not the stop of "U.S.". */
    public static boolean endsStatement(String text) {
        return endsOne(text)
                && !ELLIPSIS.matcher(tail(text)).find()
                && !ABBREVIATION.matcher(tail(text)).find()
                && !QUESTION_OR_CALL.matcher(tail(text)).find();
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - TAIL));
    }
}
