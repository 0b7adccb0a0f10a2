package org.onrecord.ingest.provenance;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises the words that say from which agency or outlet a text was taken: "Source: Yonhap News Agency", "(Yonhap)",
 * "— AP", "With inputs from PTI", "© 2024 AFP". The credit is given as published, never spelled out.
 */
public final class ReadCredit {

    private static final int LONGEST = 100;
    private static final String WITH =
            "[Ww]ith\\s(?:additional\\s)?(?:inputs?|reports?|reporting|files|contributions?|information|material)\\s(?:from|by)\\s(?:the\\s)?";

    private static final Pattern LABELLED = Pattern.compile(
            "^[(\\[]?(?i:sources?|news source|original source|credits?|via|courtesy(?: of)?)\\s*[:：]\\s*(?<credit>[^\\s.;:!?](?:[^.;!?]|\\.(?=\\S))*?)\\.?[)\\]]?$");
    private static final Pattern AGENCY_LINE = Pattern.compile(
            "^(?:[-–—―]{1,2}|©|\\(c\\))?\\s*[(\\[/]?(?:" + WITH + ")?(?<credit>" + Agencies.SOME + ")[)\\]/]?\\.?$");
    private static final Pattern COPYRIGHT =
            Pattern.compile("^(?i:copyright|©|\\(c\\))(?i:\\s|©|\\(c\\)|\\d{4}|,|-|–|by|the)*+(?<!\\p{L})(?<credit>"
                    + Agencies.SOME + ")(?:[.,;|].{0,100}|\\s(?i:all rights).{0,100})?$");
    private static final Pattern AT_END = Pattern.compile("(?<=[.!?”\"’'…)])\\s*(?:[-–—―]{1,2}\\s?(?<dashed>"
            + Agencies.SOME + ")|[(\\[](?:" + WITH + ")?(?<credit>" + Agencies.SOME + ")[)\\]])\\.?$");

    private ReadCredit() {}

    /** The credit that a whole line is, and nothing else. */
    public static Optional<String> line(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        for (var pattern : new Pattern[] {LABELLED, AGENCY_LINE, COPYRIGHT}) {
            var match = pattern.matcher(line);
            if (match.matches()) {
                return Optional.of(match.group("credit").strip());
            }
        }
        return Optional.empty();
    }

    /** The credit behind the last sentence of a paragraph: "... he said. (Yonhap)". */
    public static Optional<Ending> ending(String paragraph) {
        var match = AT_END.matcher(paragraph);
        if (!match.find()) {
            return Optional.empty();
        }
        var credit = match.group("credit") != null ? match.group("credit") : match.group("dashed");
        return Optional.of(new Ending(credit, match.start()));
    }

    /**
     * A credit at the end of a paragraph.
     *
     * @param credit as published
     * @param start the UTF-16 index in the paragraph at which sentence and credit part
     */
    public record Ending(String credit, int start) {}
}
