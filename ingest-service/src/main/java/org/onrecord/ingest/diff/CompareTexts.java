package org.onrecord.ingest.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares two texts: first paragraph by paragraph, then word by word within what differs (Myers, "An O(ND) Difference
 * Algorithm and Its Variations", 1986, in its linear-space form). Words, marks and spaces are parted by Unicode's rules
 * (UAX #29), so that every script has words.
 */
final class CompareTexts {

    private final int maxChanged;

    /** @param maxChanged longest stretch that is looked into, in units (paragraphs, or words) of both texts */
    CompareTexts(int maxChanged) {
        this.maxChanged = maxChanged;
    }

    TextDiff compare(String before, String after) {
        var steps = new Steps();
        boolean coarse = !diff(
                paragraphs(before),
                paragraphs(after),
                steps::keep,
                (from, to) -> diff(words(from), words(to), steps::keep, steps::replace));
        return new TextDiff(steps.operations(), coarse);
    }

    /**
     * Goes through both lists in order.
     *
     * @return whether all of it was looked into
     */
    private boolean diff(List<String> before, List<String> after, Keep keep, Replace replace) {
        int start = commonStart(before, after);
        int end = commonEnd(before, after, start);
        var from = before.subList(start, before.size() - end);
        var to = after.subList(start, after.size() - end);
        keep.accept(join(before.subList(0, start)));
        boolean fine = diffMiddle(from, to, keep, replace);
        keep.accept(join(before.subList(before.size() - end, before.size())));
        return fine;
    }

    private boolean diffMiddle(List<String> from, List<String> to, Keep keep, Replace replace) {
        if (from.size() + to.size() > maxChanged) {
            replace.replace(join(from), join(to));
            return false;
        }
        boolean fine = true;
        int at = 0;
        var gone = new StringBuilder();
        var come = new StringBuilder();
        for (var delta :
                DiffUtils.diff(from, to, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            var source = delta.getSource();
            // What goes and what comes at one place are told apart by the library, in either order.
            if (source.getPosition() > at) {
                fine &= replaced(gone, come, replace);
                keep.accept(join(from.subList(at, source.getPosition())));
            }
            gone.append(join(source.getLines()));
            come.append(join(delta.getTarget().getLines()));
            at = source.getPosition() + source.size();
        }
        fine &= replaced(gone, come, replace);
        keep.accept(join(from.subList(at, from.size())));
        return fine;
    }

    private static boolean replaced(StringBuilder gone, StringBuilder come, Replace replace) {
        if (gone.isEmpty() && come.isEmpty()) {
            return true;
        }
        boolean fine = replace.replace(gone.toString(), come.toString());
        gone.setLength(0);
        come.setLength(0);
        return fine;
    }

    private static int commonStart(List<String> before, List<String> after) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        return start;
    }

    private static int commonEnd(List<String> before, List<String> after, int start) {
        int end = 0;
        int shorter = Math.min(before.size(), after.size()) - start;
        while (end < shorter && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return end;
    }

    /** Paragraphs with the line feed that ends them. */
    private static List<String> paragraphs(String text) {
        var found = new ArrayList<String>();
        for (int start = 0; start < text.length(); ) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed + 1;
            found.add(text.substring(start, end));
            start = end;
        }
        return found;
    }

    private static List<String> words(String text) {
        var breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(text);
        var found = new ArrayList<String>();
        for (int start = 0, end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            found.add(text.substring(start, end));
        }
        return found;
    }

    private static String join(List<String> parts) {
        return String.join("", parts);
    }

    /** Takes words that stay. */
    private interface Keep {
        void accept(String words);
    }

    /** Takes words that go and words that come instead. */
    private interface Replace {

        /** @return whether the two were looked into */
        boolean replace(String from, String to);
    }
}
