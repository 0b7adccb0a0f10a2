package org.onrecord.timeline.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.timeline.article.ArticleState;
import org.onrecord.timeline.article.Retraction;
import org.onrecord.timeline.claim.Contribution;

/**
 * How the articles behind an entry stand.
 *
 * @param retractions of those that their publishers withdrew, by article
 * @param copyGroups ids of the groups of those that are copies, by article
 */
record Standing(Map<String, Retraction> retractions, Map<String, String> copyGroups) {

    static Standing of(Map<String, ArticleState> states) {
        var retractions = new HashMap<String, Retraction>();
        var copyGroups = new HashMap<String, String>();
        states.forEach((article, state) -> {
            if (state.retraction() != null) {
                retractions.put(article, state.retraction());
            }
            if (state.copyGroup() != null) {
                copyGroups.put(article, state.copyGroup().id());
            }
        });
        return new Standing(retractions, copyGroups);
    }

    /** The standing that an earlier answer showed, as far as it showed it. */
    Standing asShownBy(Entry entry) {
        var shown = new HashMap<String, Retraction>();
        entry.sources().forEach(source -> {
            if (source.retraction() != null) {
                shown.put(source.articleId(), source.retraction());
            }
        });
        return new Standing(shown, copyGroups);
    }

    @Nullable
    Retraction retraction(Contribution contribution) {
        return retractions.get(contribution.source().articleId());
    }

    boolean isWithdrawn(Contribution contribution) {
        return retraction(contribution) != null;
    }

    /** What stands; all if nothing does. */
    List<Contribution> standing(List<Contribution> contributions) {
        var standing = contributions.stream()
                .filter(contribution -> !isWithdrawn(contribution))
                .toList();
        return standing.isEmpty() ? contributions : standing;
    }
}
