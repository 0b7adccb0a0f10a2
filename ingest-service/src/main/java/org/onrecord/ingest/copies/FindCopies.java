package org.onrecord.ingest.copies;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Finds the texts of the whole store that one is a copy of: candidates from the index, each compared word for word. */
@Singleton
final class FindCopies {

    private final Sketches sketches;
    private final CopiesConfig limits;

    FindCopies(Sketches sketches, CopiesConfig limits) {
        this.sketches = sketches;
        this.limits = limits;
    }

    /** The texts alike, the most alike first. */
    List<Link> of(UUID article, Sketch sketch) {
        return sketches.candidates(article, sketch, limits).stream()
                .flatMap(found -> Likeness.of(sketch, found.sketch(), limits)
                        .map(likeness -> new Link(found.articleId(), found.versionId(), likeness))
                        .stream())
                .sorted(Comparator.comparing((Link link) -> -link.likeness().similarity())
                        .thenComparing(link -> link.other().toString()))
                .toList();
    }
}
