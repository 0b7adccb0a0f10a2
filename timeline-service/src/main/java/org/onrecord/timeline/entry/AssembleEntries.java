package org.onrecord.timeline.entry;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.timeline.article.ArticleStates;
import org.onrecord.timeline.claim.ClaimIdentity;
import org.onrecord.timeline.claim.ClaimState;
import org.onrecord.timeline.claim.Claims;
import org.onrecord.timeline.claim.FoundClaim;
import org.onrecord.timeline.claim.PlaceClaims;
import org.onrecord.timeline.claim.PlaceClaims.Placed;
import org.onrecord.timeline.claim.TimeOrderedIds;

/** Replaces what an article claims, and assembles anew every entry that this touches. */
@Singleton
public class AssembleEntries {

    private final Claims claims;
    private final Entries entries;
    private final ArticleStates states;

    AssembleEntries(Claims claims, Entries entries, ArticleStates states) {
        this.states = states;
        this.claims = claims;
        this.entries = entries;
    }

    /** The extraction that claims were found by, and when that was taken in. */
    public record Origin(String articleId, String versionId, String extractionId, Instant at) {}

    /** How many entries were given an id, said something else than before, or lost their last claim. */
    public record Changes(int created, int revised, int superseded) {}

    /** Runs in the transaction of an intake, which is the only one that writes. */
    public Changes assemble(List<FoundClaim> found, Origin origin) {
        var before = claims.ofArticle(origin.articleId());
        var placed = place(found, before, origin);
        entries.add(placed.stream().filter(Placed::isNewEntry).toList(), origin.at());
        var touched = replaceClaims(placed, before, origin);
        return revise(touched, origin.at());
    }

    /**
     * Assembles anew the entries that an article stands behind, after it was withdrawn or its copies were found.
     *
     * @return how many stand otherwise than before
     */
    public int reassess(String articleId, Instant at) {
        var touched = claims.ofArticle(articleId).stream()
                .filter(ClaimState::present)
                .map(ClaimState::entryId)
                .collect(Collectors.toSet());
        return revise(touched, at).revised();
    }

    private List<Placed> place(List<FoundClaim> found, List<ClaimState> before, Origin origin) {
        var entriesBefore = before.stream().map(ClaimState::entryId).collect(Collectors.toSet());
        var others = claims.behind(entriesBefore).stream()
                .filter(claim -> !claim.articleId().equals(origin.articleId()))
                .toList();
        var keys = found.stream()
                .map(FoundClaim::mergeKey)
                .filter(Objects::nonNull)
                .toList();
        var shared = claims.entriesFor(keys, origin.articleId());
        return new PlaceClaims(before, others, shared, new TimeOrderedIds(origin.at())).place(found);
    }

    /** Writes what changed and returns the entries that it touches. */
    private Set<UUID> replaceClaims(List<Placed> placed, List<ClaimState> before, Origin origin) {
        Map<ClaimIdentity, ClaimState> known = new HashMap<>();
        before.forEach(claim -> known.put(claim.identity(), claim));
        var entryOf = placed.stream()
                .collect(Collectors.toMap(place -> place.claim().localId(), Placed::entryId, (first, second) -> first));
        var added = new ArrayList<ClaimState>();
        var begun = new ArrayList<ClaimState>();
        var ended = new ArrayList<UUID>();
        var touched = new LinkedHashSet<UUID>();
        for (var place : placed) {
            var old = known.remove(place.claim().identity());
            var now = state(place, old, entryOf, origin);
            if (old != null && old.present()) {
                if (saysTheSame(old, now)) {
                    continue;
                }
                ended.add(old.claimId());
                touched.add(old.entryId());
            } else if (old == null) {
                added.add(now);
            }
            begun.add(now);
            touched.add(now.entryId());
        }
        known.values().stream().filter(ClaimState::present).forEach(gone -> {
            ended.add(gone.claimId());
            touched.add(gone.entryId());
        });
        claims.add(added, origin.at());
        claims.end(ended, origin.at());
        claims.begin(begun, origin.at());
        return touched;
    }

    private static boolean saysTheSame(ClaimState old, ClaimState now) {
        return old.entryId().equals(now.entryId())
                && Objects.equals(old.mergeKey(), now.mergeKey())
                && old.contribution().equals(now.contribution());
    }

    private static ClaimState state(Placed place, @Nullable ClaimState old, Map<String, UUID> entryOf, Origin origin) {
        var claim = place.claim();
        var within = claim.within() == null ? null : entryOf.get(claim.within());
        var contribution =
                within == null ? claim.contribution() : claim.contribution().attributedTo(within.toString());
        return new ClaimState(
                old == null ? UUID.randomUUID() : old.claimId(),
                claim.identity(),
                origin.articleId(),
                place.entryId(),
                origin.versionId(),
                origin.extractionId(),
                claim.mergeKey(),
                true,
                old == null ? origin.at() : old.claimedAt(),
                contribution);
    }

    private Changes revise(Collection<UUID> touched, Instant at) {
        var behind = claims.behind(touched).stream().collect(Collectors.groupingBy(ClaimState::entryId));
        var standing = Standing.of(states.find(behind.values().stream()
                .flatMap(List::stream)
                .map(ClaimState::articleId)
                .collect(Collectors.toSet())));
        var present = entries.present(touched);
        var revisions = new ArrayList<Revision>();
        int created = 0;
        int superseded = 0;
        for (var id : touched) {
            var old = present.get(id);
            var now = next(id, behind.getOrDefault(id, List.of()), old, at, standing);
            if (now == null) {
                continue;
            }
            revisions.add(now);
            created += old == null ? 1 : 0;
            superseded += now.entry().status() == EntryStatus.SUPERSEDED ? 1 : 0;
        }
        entries.revise(revisions, at);
        return new Changes(created, revisions.size() - created - superseded, superseded);
    }

    private static @Nullable Revision next(
            UUID id, List<ClaimState> behind, @Nullable Revision old, Instant at, Standing standing) {
        if (behind.isEmpty()) {
            return old == null || old.entry().status() == EntryStatus.SUPERSEDED
                    ? null
                    : old.next(old.entry().as(EntryStatus.SUPERSEDED, at));
        }
        var now = AssembleEntry.of(id, behind, at, standing);
        var about = AssembleEntry.about(behind);
        if (old == null) {
            return new Revision(now, 1, about);
        }
        boolean unchanged = old.entry().status() == now.status() && old.entry().saysTheSameAs(now);
        return unchanged ? null : new Revision(now, old.number() + 1, about);
    }
}
