package org.onrecord.ingest.copies;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.article.ArticleId;
import org.onrecord.ingest.article.CopyGroup;
import org.onrecord.ingest.article.OriginRule;

/** Finds the probable origin of copies by the rules of {@link OriginRule}, in their order. Says the same in any order of articles. */
final class FindOrigin {

    private static final String COPIES = "Their texts agree in most of their words, or one holds most of the other. ";

    /** The first published, then the longest, then the first received. */
    private static final Comparator<Member> EARLIEST = Comparator.comparing(Member::publishedBy)
            .thenComparing(Comparator.comparing(Member::words).reversed())
            .thenComparing(Member::createdAt)
            .thenComparing(member -> member.articleId().toString());

    private FindOrigin() {}

    static CopyGroup of(UUID group, List<Member> members) {
        var agency = mostCredited(members);
        return first(
                        members,
                        member -> member.isAgencysOwn()
                                && member.agency() != null
                                && member.agency().equals(agency))
                .map(own -> group(
                        group,
                        own,
                        OriginRule.AGENCY_ARTICLE,
                        own,
                        agency + ", which the copies credit, published this one."))
                .or(() -> creditedOutlet(group, members, agency))
                .or(() -> first(members, member -> agency != null && agency.equals(member.agency()))
                        .map(credited -> group(
                                group,
                                credited,
                                OriginRule.AGENCY_CREDIT,
                                credited,
                                agency
                                        + " is credited, but its own article is not stored; of those that credit it this one is the first: "
                                        + credited.published() + ".")))
                .orElseGet(() -> earliest(group, members));
    }

    /** The agency that most articles are credited to; of equals the first by name. */
    private static @Nullable String mostCredited(List<Member> members) {
        Map<String, Long> counts = members.stream()
                .filter(member -> member.agency() != null)
                .collect(Collectors.groupingBy(
                        member -> String.valueOf(member.agency()), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static Optional<CopyGroup> creditedOutlet(UUID group, List<Member> members, @Nullable String agency) {
        if (agency != null) {
            return Optional.empty();
        }
        var credits = members.stream()
                .filter(member ->
                        member.credit() != null && !folded(member.credit()).equals(folded(member.publisher())))
                .map(member -> folded(member.credit()))
                .collect(Collectors.toSet());
        return first(members, member -> member.publisher() != null && credits.contains(folded(member.publisher())))
                .map(origin -> group(
                        group,
                        origin,
                        OriginRule.CREDITED_OUTLET,
                        null,
                        origin.publisher() + ", which another of them credits, published this one."));
    }

    private static CopyGroup earliest(UUID group, List<Member> members) {
        var inOrder = members.stream().sorted(EARLIEST).toList();
        var first = inOrder.get(0);
        var second = inOrder.get(1);
        if (first.publishedAt() != null && first.publishedBy().isBefore(second.publishedBy())) {
            return group(
                    group,
                    first,
                    OriginRule.EARLIEST,
                    null,
                    "None credits an agency; this one was published first: " + first.published() + ".");
        }
        return first.words() > second.words()
                ? group(
                        group,
                        first,
                        OriginRule.LONGEST,
                        null,
                        "No credit and no date tells; this one is the longest of the earliest.")
                : group(
                        group,
                        first,
                        OriginRule.FIRST_RECEIVED,
                        null,
                        "No credit, date or length tells; this one was received first.");
    }

    private static Optional<Member> first(List<Member> members, Predicate<Member> condition) {
        return members.stream().filter(condition).min(EARLIEST);
    }

    private static CopyGroup group(UUID id, Member origin, OriginRule rule, @Nullable Member agency, String why) {
        return new CopyGroup(
                id,
                new ArticleId(origin.articleId()),
                rule,
                agency == null ? null : agency.agency(),
                agency == null ? null : agency.agencyWikidataId(),
                COPIES + why);
    }

    private static String folded(@Nullable String name) {
        return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    }
}
