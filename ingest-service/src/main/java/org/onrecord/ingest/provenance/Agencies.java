package org.onrecord.ingest.provenance;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.lexicon.LexiconFile;

/** The news agencies that are known by name (lexicon/agencies.tsv, lexicon/unnamed-agencies.tsv). */
public final class Agencies {

    private static final List<Agency> ALL =
            LexiconFile.rows("agencies.tsv", 4).stream().map(Agencies::agency).toList();

    private static final Map<String, Agency> BY_ALIAS = byEach(Agency::aliases);
    private static final Map<String, Agency> BY_HOST = byEach(Agency::hosts);

    /**
     * Matches one agency's name, as written in the list: "AP" is an agency, "ap" is not. Longest first, so that "Yonhap
     * News Agency" is not read as "Yonhap".
     */
    static final String ONE = Stream.concat(
                    BY_ALIAS.keySet().stream(), LexiconFile.entries("unnamed-agencies.tsv").stream())
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));

    /** Several agencies: "AFP, AP", "Reuters/Yonhap", "AP and AFP". */
    static final String SOME = ONE + "(?:\\s*(?:,|/|;|&|and)\\s*" + ONE + ")*";

    private static final Pattern NAMED = Pattern.compile("(?<![\\p{L}\\p{N}])" + ONE + "(?![\\p{L}\\p{N}])");

    private Agencies() {}

    /** The first agency that a credit names: of "AFP, AP" the AFP. */
    public static Optional<Agency> namedIn(String credit) {
        return NAMED.matcher(credit)
                .results()
                .map(match -> BY_ALIAS.get(match.group()))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** The agency that a publisher is, by its name or the host of its page. */
    public static Optional<Agency> publishing(@Nullable String publisher, @Nullable String url) {
        var byName = publisher == null ? null : BY_ALIAS.get(publisher.strip());
        return byName != null ? Optional.of(byName) : host(url).flatMap(Agencies::ofHost);
    }

    private static Optional<Agency> ofHost(String host) {
        for (var rest = host; rest.contains("."); rest = rest.substring(rest.indexOf('.') + 1)) {
            var agency = BY_HOST.get(rest);
            if (agency != null) {
                return Optional.of(agency);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> host(@Nullable String url) {
        try {
            return Optional.ofNullable(url)
                    .map(URI::create)
                    .map(URI::getHost)
                    .map(host -> host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Agency agency(List<String> row) {
        var id = row.get(1).equals("-") ? null : row.get(1);
        return new Agency(row.get(0), id, parts(row.get(2)), parts(row.get(3)));
    }

    private static Set<String> parts(String cell) {
        return Set.of(cell.split("\\|"));
    }

    private static Map<String, Agency> byEach(Function<Agency, Set<String>> names) {
        return ALL.stream()
                .flatMap(agency -> names.apply(agency).stream().map(name -> Map.entry(name, agency)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
