package org.onrecord.ingest.provenance;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises a line that names the writers: "By JOE BLOGGS", "By Choi Yoo-jung and Jane Roe, Associated Press". */
public final class ReadByline {

    private static final int LONGEST = 120;
    private static final String NAME_WORD =
            "(?:\\p{Lu}[\\p{L}\\p{M}’'.-]*|(?:d|l)[’']\\p{Lu}\\p{L}+|de|del|della|di|da|dos|la|le|van|von|der|den|bin|ibn|al-\\p{Lu}\\p{L}+|el-\\p{Lu}\\p{L}+)";
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}’'.-]*(?:\\s" + NAME_WORD + "){1,4}";
    private static final String NAMES = NAME + "(?:(?:\\s*,\\s*(?:and\\s)?|\\s(?:and|AND|&)\\s)" + NAME + ")*";
    private static final Pattern LINE =
            Pattern.compile("^(?:By|BY|by):?\\s(?<names>" + NAMES + ")(?:\\s*[,|/–—-]\\s*(?<rest>[^.]{1,60}))?$");
    private static final Pattern AGENCY = Pattern.compile("(?<agency>" + Agencies.SOME + ")(?:\\s[Ww]riters?)?$");
    private static final Pattern AGENCY_LAST = Pattern.compile("^(?<names>.*?),\\s(?<agency>" + Agencies.SOME + ")$");

    private ReadByline() {}

    /**
     * What a byline says.
     *
     * @param names the writers as published, without "By"
     * @param agency the agency for which they write, if the line ends with one
     * @param published the date of publication, if the line ends with it
     */
    public record Byline(
            String names, @Nullable String agency, @Nullable PublicationTime published) {}

    /** The byline that a line is, and nothing else. */
    public static Optional<Byline> read(String line) {
        var match = LINE.matcher(line);
        if (line.length() > LONGEST || !match.matches()) {
            return Optional.empty();
        }
        var names = match.group("names");
        var last = AGENCY_LAST.matcher(names);
        if (last.matches()) {
            return Optional.of(new Byline(last.group("names"), last.group("agency"), null));
        }
        var rest = match.group("rest") == null ? "" : match.group("rest");
        var published = PageDate.read(rest).orElse(null);
        var agency = AGENCY.matcher(rest);
        return Optional.of(new Byline(names, agency.lookingAt() ? agency.group("agency") : null, published));
    }
}
