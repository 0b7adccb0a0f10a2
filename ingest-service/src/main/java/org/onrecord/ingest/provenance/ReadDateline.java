package org.onrecord.ingest.provenance;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.lexicon.LexiconFile;

/**
 * Recognises where and when a report was filed, as its first words say: "WASHINGTON, ", "SEOUL, Oct. 2 (Yonhap) --", "PARIS
 * (AFP) –", "(Reuters) -". The words stay in the text: they are part of the first sentence.
 */
public final class ReadDateline {

    /** A dateline ends within the first characters; a longer search only costs time. */
    private static final int LONGEST = 160;

    // Possessive, and without the dash that parts them: a text of a million capitals must not be tried in every way.
    private static final String UPPER_WORD = "\\p{Lu}[\\p{Lu}’'.]++";
    private static final String PLACE = UPPER_WORD + "(?:[ /-]" + UPPER_WORD + "){0,4}";
    private static final String WORD = "\\p{Lu}[\\p{L}’'.]*+";
    private static final String REGION = "(?:,\\s" + WORD + "(?:\\s" + WORD + "){0,3})";
    private static final String DATE =
            "(?:,?\\s(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?|January|February|March|April|May|June|July|August|September|October|November|December)"
                    + "\\s\\d{1,2}(?:,\\s\\d{4})?\\.?)";
    private static final String AGENCY =
            "(?:\\((?<agency>" + Agencies.SOME + ")\\)|/(?<slashed>" + Agencies.SOME + ")/)";
    // A hyphen without white space joins two words: "AP-GfK" is no dateline.
    private static final String DASH = "(?:\\s?(?:--|[–—―])|\\s-{1,3}(?=\\s))";

    /** "SEOUL, South Korea, Oct. 2 (Yonhap) --", "NEW DELHI:". */
    private static final Pattern UPPER_CASE = Pattern.compile("^(?<line>" + PLACE + REGION + "?" + DATE + "?)(?:\\s?"
            + AGENCY + "\\.?" + DASH + "?|" + DASH + ")\\s*(?=\\S)");
    /** "NEW DELHI: ", the habit of South Asia; any other word in capitals before a colon is a label or a speaker. */
    private static final Pattern COLON = Pattern.compile("^(?<line>" + PLACE + ")" + ":\\s(?=\\S)");
    /** "Seoul (Reuters) -": without capitals it takes the agency to be sure. */
    private static final Pattern WITH_AGENCY = Pattern.compile("^(?<line>" + WORD + "(?:[ /-]" + WORD + "){0,4}"
            + REGION + "?" + DATE + "?)\\s" + AGENCY + DASH + "\\s*(?=\\S)");
    /** "(Reuters) -": filed from nowhere. */
    private static final Pattern AGENCY_ONLY = Pattern.compile("^(?<line>)" + AGENCY + DASH + "\\s*(?=\\S)");
    /** "WASHINGTON, North Korean leader ...", "SEOUL, Oct. 2. ". */
    private static final Pattern COMMA =
            Pattern.compile("^(?<line>" + PLACE + ")(?:" + DATE + "|,)\\s(?=[\\p{Lu}“\"‘'])");

    private static final Pattern LOWER_CASE_WORD = Pattern.compile("\\b\\p{Ll}{2,}");
    private static final int SHORTEST_BEFORE_COMMA = 4;
    private static final Set<String> COLON_PLACES = new HashSet<>(LexiconFile.entries("colon-datelines.tsv"));
    private static final Set<String> NOT_PLACES = new HashSet<>(LexiconFile.entries("not-places.tsv"));

    private ReadDateline() {}

    /**
     * What a dateline says.
     *
     * @param text place and date as published, without agency and dash: "SEOUL, Oct. 2"; null if only an agency stands there
     * @param agency the agency or agencies in brackets, as published
     */
    public record Dateline(@Nullable String text, @Nullable String agency) {}

    /** Reads the dateline at the beginning of a report's first paragraph. */
    public static Optional<Dateline> read(String paragraph) {
        var beginning = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        for (var pattern : new Pattern[] {UPPER_CASE, WITH_AGENCY, AGENCY_ONLY}) {
            var match = pattern.matcher(beginning);
            if (match.find() && isPlace(match.group("line"))) {
                return Optional.of(dateline(match));
            }
        }
        var colon = COLON.matcher(beginning);
        if (colon.find() && COLON_PLACES.contains(colon.group("line"))) {
            return Optional.of(new Dateline(colon.group("line"), null));
        }
        var comma = COMMA.matcher(beginning);
        return comma.find() && isPlace(comma.group("line")) && isSentence(comma)
                ? Optional.of(new Dateline(comma.group("line").strip(), null))
                : Optional.empty();
    }

    /** "NASA, SpaceX ..." and a line all in capitals look like the comma form; short words and such lines are left out. */
    private static boolean isSentence(Matcher match) {
        return match.group("line").length() >= SHORTEST_BEFORE_COMMA
                && LOWER_CASE_WORD.matcher(match.replaceFirst("")).find();
    }

    private static boolean isPlace(String line) {
        var place = line.split(",", 2)[0];
        return !NOT_PLACES.contains(place) && !place.matches(Agencies.ONE);
    }

    private static Dateline dateline(Matcher match) {
        var line = match.group("line").strip();
        var agency = match.group("agency") != null ? match.group("agency") : match.group("slashed");
        return new Dateline(line.isEmpty() ? null : line, agency);
    }
}
