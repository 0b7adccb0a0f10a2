package org.onrecord.timeline.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides which entry each claim of an article belongs to. Rules, first that applies:
 *
 * <ol>
 *   <li>a claim that the article made before keeps its entry; but if other articles stand behind that entry too and the
 *       claim no longer agrees with any of them, it leaves, for they do not say what it says now;
 *   <li>the entry to which another article brought the same words by the same speaker;
 *   <li>a new entry.
 * </ol>
 */
public final class PlaceClaims {

    private final Map<ClaimIdentity, ClaimState> before;
    private final Map<UUID, Set<@Nullable String>> keysOfOthers = new HashMap<>();
    private final Map<String, UUID> shared;
    private final Supplier<UUID> ids;

    /**
     * @param before the article's claims, each in its last state
     * @param others what other articles have behind the entries of those claims
     * @param shared entries of other articles by merge key
     * @param ids gives the ids of new entries
     */
    public PlaceClaims(List<ClaimState> before, List<ClaimState> others, Map<String, UUID> shared, Supplier<UUID> ids) {
        this.before = new HashMap<>();
        before.forEach(claim -> this.before.put(claim.identity(), claim));
        others.forEach(claim -> keysOfOthers
                .computeIfAbsent(claim.entryId(), entry -> new HashSet<>())
                .add(claim.mergeKey()));
        this.shared = shared;
        this.ids = ids;
    }

    /** Where a claim belongs. */
    public record Placed(FoundClaim claim, UUID entryId, boolean isNewEntry) {}

    public List<Placed> place(List<FoundClaim> found) {
        var placed = new ArrayList<Placed>();
        for (var claim : found) {
            placed.add(place(claim));
        }
        return placed;
    }

    private Placed place(FoundClaim claim) {
        var known = before.get(claim.identity());
        if (known != null && stillBelongs(claim, known.entryId())) {
            return new Placed(claim, known.entryId(), false);
        }
        var entry = claim.mergeKey() == null ? null : shared.get(claim.mergeKey());
        return entry == null ? new Placed(claim, ids.get(), true) : new Placed(claim, entry, false);
    }

    private boolean stillBelongs(FoundClaim claim, UUID entry) {
        var others = Objects.requireNonNullElse(keysOfOthers.get(entry), Set.<String>of());
        return others.isEmpty() || (claim.mergeKey() != null && others.contains(claim.mergeKey()));
    }
}
