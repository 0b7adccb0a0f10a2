package org.onrecord.ingest.submission;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.lexicon.LexiconFile;

/**
 * A text without what may differ although nothing was changed. Two texts with one form tell the same: they differ in white
 * space and paragraph breaks, in the style (not the place) of quotation marks and dashes, in ligatures, full-width or
 * composed letters (Unicode NFKC), or in lines about the page ("Updated 2 hours ago", "Related: ..."; the list is
 * {@code lexicon/cosmetic-lines.tsv}). Letters' case, figures and all other marks count.
 */
final class CosmeticForm {

    /** Longer lines are paragraphs, whatever they begin with. */
    private static final int LONGEST_LINE = 250;

    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    private static final Pattern ABOUT_THE_PAGE = Pattern.compile(
            String.join("|", LexiconFile.entries("cosmetic-lines.tsv")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern QUOTATION_MARK = Pattern.compile("''|[\"'`´‘’‚‛“”„‟«»‹›ʼ＂＇]");
    private static final Pattern DASH = Pattern.compile("\\s*[-‐‑‒–—―−]+\\s*");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private CosmeticForm() {}

    static boolean same(@Nullable String one, @Nullable String other) {
        return (one == null || other == null) ? one == other : one.equals(other) || of(one).equals(of(other));
    }

    private static String of(String text) {
        var told = Arrays.stream(text.split("\n"))
                .filter(line -> !isAboutThePage(line))
                .collect(Collectors.joining(" "));
        // Marks first: NFKC makes two of some of them.
        var even = QUOTATION_MARK.matcher(told).replaceAll("\"");
        even = COMPATIBLE.normalize(DASH.matcher(even).replaceAll("-"));
        return SPACE.matcher(even).replaceAll(" ").strip();
    }

    private static boolean isAboutThePage(String line) {
        return line.length() <= LONGEST_LINE && ABOUT_THE_PAGE.matcher(line).matches();
    }
}
