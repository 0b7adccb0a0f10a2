package org.onrecord.ingest.provenance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiPredicate;
import org.onrecord.ingest.provenance.Receipt.Rejected;

/**
 * A fact of a page and its receipt.
 *
 * @param value what was taken
 */
public record Found<T>(T value, Receipt receipt) {

    /** The chosen candidate; those of the others that say something else are rejected, each said once. */
    static <T> Found<T> of(
            String field, Candidate<T> chosen, List<Candidate<T>> all, BiPredicate<T, T> same, int mostRejected) {
        var rejected = new LinkedHashSet<Rejected>();
        for (var other : all) {
            if (other != chosen && rejected.size() < mostRejected && !same.test(other.value(), chosen.value())) {
                rejected.add(new Rejected(other.source(), other.found()));
            }
        }
        return new Found<>(
                chosen.value(), new Receipt(field, chosen.source(), chosen.found(), new ArrayList<>(rejected)));
    }
}
