package org.onrecord.timeline;

/**
 * Articles about an invented quarrel over a ferry line, as several outlets tell it. Every story has a minister of its own,
 * so that stories do not meet in the registry.
 */
public final class Story {

    /** What the minister says in full in more than one article. */
    public static final String WORDS = "We will not close the ferry line before the new bridge is open";

    private final String surname;

    public Story() {
        var letters = new StringBuilder("Tamm-R");
        java.util.concurrent.ThreadLocalRandom.current()
                .ints(10, 'a', 'z' + 1)
                .forEach(letter -> letters.append((char) letter));
        this.surname = letters.toString();
    }

    /** Unique among all tests. */
    public static String id(String name) {
        return name + "-" + java.util.UUID.randomUUID();
    }

    /** The minister's full name in an address. */
    public String ministerEncoded() {
        return minister().replace(" ", "%20");
    }

    /** The minister's full name as the first report spells it. */
    public String minister() {
        return "Liisa " + surname;
    }

    /** A report with named and unnamed speakers, facts, a plan, a hypothesis and an undated event. */
    public HandoverBuilder report(String articleId, String versionId) {
        var text = """
            Estonian Transport Minister %s said Thursday that the ferry line to Hiiumaa would stay open.
            “%s,” %s told reporters in Tallinn. “That is a promise 🙂 to the islanders.”
            A senior official in the ministry said the subsidy had been cut in June 2023.
            The operator, Saarelaevad, suspended two sailings on March 2 after a storm.
            Residents protested outside the ministry. If the subsidy ends, the line would close in 2025.
            The government plans to open the bridge in 2026.""".formatted(minister(), WORDS, surname);
        return HandoverBuilder.of(articleId, versionId, text)
                .person("e1", minister())
                .named(minister(), surname)
                .role("Estonian Transport Minister")
                .and()
                .entity("e2", "LOCATION", "Hiiumaa")
                .named("Hiiumaa")
                .wikidata("Q146628")
                .and()
                .entity("e3", "PERSON", null)
                .mention("NOMINAL", "A senior official in the ministry")
                .and()
                .entity("e4", "ORGANIZATION", "Saarelaevad")
                .named("Saarelaevad")
                .and()
                .entity("e5", "LOCATION", "Tallinn")
                .named("Tallinn")
                .and()
                .time("t1", "Thursday", "2024-03-14")
                .time("t2", "June 2023", "2023-06")
                .time("t3", "March 2", "2024-03-02")
                .time("t4", "2025", "2025")
                .time("t5", "2026", "2026")
                .quotation("q1", "INDIRECT", "that the ferry line to Hiiumaa would stay open")
                .by(minister(), "e1")
                .cue("said")
                .with("saidAt", "t1")
                .and()
                .quotation("q2", "DIRECT", "“" + WORDS + ",”", "“That is a promise 🙂 to the islanders.”")
                .by(surname + " told", "e1")
                .cue("told reporters")
                .and()
                .quotation("q3", "INDIRECT", "the subsidy had been cut in June 2023")
                .by("A senior official in the ministry", "e3")
                .cue("said the")
                .and()
                .event("v1", "suspended two sailings on March 2 after a storm", "suspended")
                .on("2024-03-02", "t3")
                .of("e4")
                .and()
                .event("v2", "the subsidy had been cut in June 2023", "cut in")
                .on("2023-06", "t2")
                .with("within", "q3")
                .and()
                .event("v3", "Residents protested outside the ministry", "protested")
                .and()
                .event("v4", "the line would close in 2025", "close in")
                .on("2025", "t4")
                .with("factuality", "HYPOTHETICAL")
                .and()
                .event("v5", "The government plans to open the bridge in 2026", "open the bridge in")
                .on("2026", "t5")
                .with("factuality", "PLANNED")
                .and();
    }

    /** Another outlet, a day later, with the minister's words and a name spelt otherwise. */
    public HandoverBuilder echo(String articleId, String versionId) {
        var text = """
            ‘%s!’ said minister %s on the radio.
            Rand, a fisherman, was not convinced. "We have heard this before," he said.""".formatted(WORDS, minister().replace('-', ' '));
        return HandoverBuilder.of(articleId, versionId, text)
                .published("2024-03-15")
                .version("publisher", "Island Post")
                .version("url", "https://post.example/news?id=" + articleId + "#top")
                .person("e1", minister().replace('-', ' '))
                .named(minister().replace('-', ' '))
                .and()
                .person("e2", "Rand")
                .mention("NAME", "Rand, a")
                .and()
                .quotation("q1", "DIRECT", "‘" + WORDS + "!’")
                .by("minister " + minister().replace('-', ' '), "e1")
                .cue("said")
                .and()
                .quotation("q2", "DIRECT", "\"We have heard this before,\"")
                .by("he said", "e2")
                .and();
    }

    /** What the minister says in the same words in every article that has it. */
    public static final String SHARED = "Leave the ferry line alone, all of you";

    /** Some article with the shared words, which shares no whole passage with one that has another ending. */
    public HandoverBuilder shared(String articleId, String versionId, String speaker, String ending) {
        var report = HandoverBuilder.of(articleId, versionId, "“" + SHARED + ",” said " + speaker + ending);
        report.person("e1", speaker).named(speaker);
        report.quotation("q1", "DIRECT", "“" + SHARED + ",”")
                .by(speaker + ending, "e1")
                .cue("said");
        return report;
    }
}
