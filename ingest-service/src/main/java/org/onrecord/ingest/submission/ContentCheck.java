package org.onrecord.ingest.submission;

import java.util.List;
import org.onrecord.platform.problem.CommonProblems;
import org.onrecord.platform.problem.FieldError;

/** Refuses a text or page that is no text: blank, too long, binary, or decoded with the wrong character set. */
final class ContentCheck {

    /** One in so many characters may be U+FFFD or, in a page, a control character; more is binary. */
    private static final int ONE_IN = 100;

    private static final int REPLACEMENT = 0xFFFD;

    private ContentCheck() {}

    /** @return the content itself */
    static String check(String field, String content, int longest) {
        if (content.length() > longest) {
            throw SubmissionProblems.tooLong(field, content.length(), longest);
        }
        if (content.isBlank()) {
            throw refused(field, "must hold an article and is blank");
        }
        long controls = content.chars().filter(ContentCheck::isControl).count();
        // Real pages have a stray control character; a plain text that was pasted or read properly has none.
        long allowed = field.equals("html") ? content.length() / ONE_IN : 0;
        if (controls > allowed) {
            throw refused(field, "holds control characters, as binary files do: send text in UTF-8");
        }
        if (content.chars().filter(c -> c == REPLACEMENT).count() > content.length() / ONE_IN) {
            throw refused(field, "was decoded with the wrong character set: it holds many U+FFFD");
        }
        return content;
    }

    /** Controls but tab, line feed, vertical tab, form feed, carriage return and next line; and what is no character. */
    private static boolean isControl(int c) {
        return (Character.isISOControl(c) && !(c >= '\t' && c <= '\r') && c != 0x85) || c == 0xFFFE || c == 0xFFFF;
    }

    private static RuntimeException refused(String field, String detail) {
        return CommonProblems.INVALID_BODY.because(
                "/" + field + " " + detail, List.of(new FieldError("/" + field, detail)));
    }
}
