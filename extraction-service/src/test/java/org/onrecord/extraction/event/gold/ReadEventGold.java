package org.onrecord.extraction.event.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.citation.ArticleText;
import org.onrecord.extraction.event.gold.GoldMention.Basis;
import org.onrecord.extraction.event.gold.GoldMention.Factuality;
import org.onrecord.extraction.event.gold.GoldMention.Role;

/** Reads the files that {@code gold/events/README.md} describes; refuses a row that does not resolve to its text. */
public final class ReadEventGold {

    /** For making rules. */
    public static final Path DEV = Path.of("src/test/resources/gold/events/dev");

    /** Scored once, at the end. */
    public static final Path HELD_BACK = Path.of("src/test/resources/gold/events/held-back");

    private static final String COLUMNS =
            "event | role | trigger | when | basis | factuality | within | participants | place | passage";

    private ReadEventGold() {}

    /** All texts of a folder, by name. */
    public static List<EventGold> folder(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().map(ReadEventGold::file).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EventGold file(Path file) {
        try {
            return parse(file.getFileName().toString().replace(".txt", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param name what errors call it
     * @throws IllegalArgumentException if the file has another shape, or a row does not resolve; it names file and row
     */
    public static EventGold parse(String name, String file) {
        int body = file.indexOf("\n\n");
        int table = file.indexOf("\n---\n");
        if (body < 0 || table < body) {
            throw new IllegalArgumentException(name + ": a header, a blank line, the text and --- are needed");
        }
        var header = file.substring(0, body).lines().toList();
        var text = new ArticleText(file.substring(body + 2, table));
        var rows = file.substring(table + "\n---\n".length()).lines().toList();
        if (rows.isEmpty() || !rows.get(0).equals(COLUMNS)) {
            throw new IllegalArgumentException(name + ": the columns are not " + COLUMNS);
        }
        return new EventGold(
                name,
                LocalDate.parse(field("publishedAt", header, name)),
                field("title", header, name),
                text,
                mentions(name, text, rows.subList(1, rows.size())));
    }

    private static String field(String key, List<String> header, String name) {
        return header.stream()
                .filter(line -> line.startsWith(key + ": "))
                .map(line -> line.substring(key.length() + 2))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + ": no " + key));
    }

    private static List<GoldMention> mentions(String name, ArticleText text, List<String> rows) {
        var mentions = new ArrayList<GoldMention>();
        var mains = new HashMap<Integer, GoldMention>();
        for (var row : rows) {
            try {
                var mention = mention(row.split(" \\| ", -1), new FindWords(text), mains);
                mentions.add(mention);
                if (mention.role() == Role.MAIN) {
                    mains.put(mention.event(), mention);
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(name + ": " + row + ": " + e.getMessage(), e);
            }
        }
        return mentions;
    }

    private static GoldMention mention(String[] cells, FindWords words, Map<Integer, GoldMention> mains) {
        if (cells.length != 10) {
            throw new IllegalArgumentException("10 columns are needed, not " + cells.length);
        }
        int event = Integer.parseInt(cells[0]);
        var role = Role.valueOf(cells[1].toUpperCase(Locale.ROOT));
        var trigger = words.occurrence(cells[2]);
        var passage = words.passage(cells[9], trigger);
        var factuality = Factuality.valueOf(cells[5]);
        var within = orNull(cells[6]);
        if (role == Role.ALSO) {
            var main = mains.get(event);
            if (main == null) {
                throw new IllegalArgumentException("the main row of its event must come before");
            }
            return new GoldMention(
                    event,
                    role,
                    trigger,
                    main.edtf(),
                    main.basis(),
                    factuality,
                    within,
                    main.participants(),
                    main.place(),
                    passage);
        }
        var participants = cells[7].equals("-") ? List.<String>of() : List.of(cells[7].split("; "));
        participants.forEach(words::occurs);
        var place = orNull(cells[8]);
        if (place != null) {
            words.occurs(place);
        }
        var basis = Basis.valueOf(cells[4]);
        return new GoldMention(
                event, role, trigger, orNull(cells[3]), basis, factuality, within, participants, place, passage);
    }

    private static @Nullable String orNull(String cell) {
        return cell.equals("-") ? null : cell;
    }
}
