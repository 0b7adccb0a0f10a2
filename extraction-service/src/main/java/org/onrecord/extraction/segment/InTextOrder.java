package org.onrecord.extraction.segment;

import java.util.List;
import java.util.function.Predicate;

/** Look-ups, in O(log n), in lists that stand in the order of the text. */
public final class InTextOrder {

    private InTextOrder() {}

    /**
     * How many items at the head of a list hold a condition, and so the index of the first that does not.
     *
     * @param condition holds for the items at the head and for none behind them
     */
    public static <T> int leading(List<T> items, Predicate<? super T> condition) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (condition.test(items.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
