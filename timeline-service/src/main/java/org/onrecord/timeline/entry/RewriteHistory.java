package org.onrecord.timeline.entry;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.timeline.article.ArticleStates;
import org.onrecord.timeline.claim.ClaimSpell;
import org.onrecord.timeline.claim.ClaimState;
import org.onrecord.timeline.claim.Claims;

/**
 * Takes an article out of everything that entries ever said, for a redaction. A revision that other articles bear too is
 * made anew of what these said at the time; one that the article bore alone is gone if no other had been there yet, else it
 * says that nobody claims it.
 */
@Singleton
public class RewriteHistory {

    private final Claims claims;
    private final Entries entries;
    private final ArticleStates states;

    RewriteHistory(Claims claims, Entries entries, ArticleStates states) {
        this.claims = claims;
        this.entries = entries;
        this.states = states;
    }

    /** Runs in the turn of an intake, while the claims of the article are still there. */
    public void without(String articleId, Instant at) {
        var touched = claims.entriesOf(articleId);
        var spells = claims.everBehind(touched).stream()
                .filter(spell -> !spell.state().articleId().equals(articleId))
                .collect(Collectors.groupingBy(spell -> spell.state().entryId()));
        touched.forEach(entry -> rewrite(entry, articleId, spells.getOrDefault(entry, List.of()), at));
    }

    private void rewrite(UUID id, String articleId, List<ClaimSpell> others, Instant at) {
        var standing = Standing.of(states.find(others.stream()
                .map(spell -> spell.state().articleId())
                .distinct()
                .toList()));
        var kept = new ArrayList<Revision>();
        var history = entries.revisions(id);
        for (var revision : history) {
            var before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            var now = cites(revision.entry(), articleId) ? rewritten(revision, others, standing, before) : revision;
            if (now != null) {
                kept.add(now);
            }
        }
        entries.replaceHistory(id, kept, kept.size() == history.size() ? null : at);
    }

    private static boolean cites(Entry entry, String articleId) {
        return entry.sources().stream().anyMatch(source -> source.articleId().equals(articleId));
    }

    private static @Nullable Revision rewritten(
            Revision revision, List<ClaimSpell> others, Standing standing, @Nullable Revision before) {
        var entry = revision.entry();
        var behind = others.stream()
                .filter(spell -> spell.stoodAt(entry.recordedAt()))
                .map(ClaimSpell::state)
                .toList();
        if (!behind.isEmpty()) {
            return made(revision, behind, standing.asShownBy(entry));
        }
        // Without the article nobody claimed it then any more, and it would have shown what it said last.
        return before == null
                ? null
                : new Revision(
                        before.entry()
                                .as(EntryStatus.SUPERSEDED, entry.recordedAt())
                                .endedAt(entry.supersededAt()),
                        revision.number(),
                        before.about());
    }

    private static Revision made(Revision revision, List<ClaimState> behind, Standing standing) {
        var entry = revision.entry();
        var made = AssembleEntry.of(UUID.fromString(entry.id()), behind, entry.recordedAt(), standing);
        return new Revision(made.endedAt(entry.supersededAt()), revision.number(), AssembleEntry.about(behind));
    }
}
