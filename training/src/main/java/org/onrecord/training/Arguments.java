package org.onrecord.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A command line, taken apart.
 *
 * @param words what is no option, in order
 * @param values of the options that have one
 * @param flags the options without a value
 */
public record Arguments(List<String> words, Map<String, String> values, Set<String> flags) {

    /**
     * @param valued options that have a value
     * @param flags options that have none
     * @throws IllegalArgumentException with a sentence for the user, if there is another option
     */
    public static Arguments parse(List<String> arguments, Set<String> valued, Set<String> flags) {
        var words = new ArrayList<String>();
        var values = new HashMap<String, String>();
        var met = new HashSet<String>();
        var left = arguments.iterator();
        while (left.hasNext()) {
            var argument = left.next();
            if (!argument.startsWith("--")) {
                words.add(argument);
            } else if (flags.contains(argument)) {
                met.add(argument);
            } else if (valued.contains(argument)) {
                values.put(argument, left.hasNext() ? left.next() : "");
            } else {
                throw new IllegalArgumentException(argument + " is not an option.");
            }
        }
        return new Arguments(words, values, met);
    }

    /** @throws IllegalArgumentException with a sentence for the user, if it is no whole number or out of range */
    public long whole(String option, long otherwise, long least, long greatest) {
        var value = values.get(option);
        if (value == null) {
            return otherwise;
        }
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= greatest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number out of range.
        }
        throw new IllegalArgumentException(
                option + " needs a whole number from " + least + " to " + greatest + ", not \"" + value + "\".");
    }

    /** @throws IllegalArgumentException with a sentence for the user, if it is no number from 0 to 1 */
    double probability(String option, double otherwise) {
        var value = values.get(option);
        if (value == null) {
            return otherwise;
        }
        try {
            double number = Double.parseDouble(value);
            if (number >= 0 && number <= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number out of range.
        }
        throw new IllegalArgumentException(option + " needs a probability from 0 to 1, not \"" + value + "\".");
    }
}
