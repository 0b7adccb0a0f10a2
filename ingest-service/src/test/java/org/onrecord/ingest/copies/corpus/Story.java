package org.onrecord.ingest.copies.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * A news story: sentences with gaps for the facts, and the facts that fill them. Filled with other facts the same sentences
 * make another story, which is the hardest to tell from a copy.
 */
final class Story {

    private static final String[] VERBS = """
            announced approved rejected criticised postponed reviewed signed defended cancelled proposed published opened closed
            delivered financed questioned inspected suspended extended welcomed blocked revised examined completed launched
            abandoned supported delayed confirmed denied""".strip().split("\\s+");
    private static final String[] NOUNS = """
            agreement budget bridge harbour hospital railway strike election report inquiry contract plan reform fund permit
            tunnel factory school airport pipeline court verdict tax subsidy ferry dam storm flood harvest shipment summit treaty
            ceasefire embargo reactor satellite vaccine pension tariff wage housing licence quota border refinery mine museum
            stadium network audit loan merger deficit forecast recall protest curfew evacuation landslide drought convoy""".strip().split("\\s+");
    private static final String[] ADJECTIVES = """
            new disputed costly regional long-awaited controversial temporary federal joint annual secret final modest sweeping
            partial overdue voluntary national local independent interim emergency preliminary unprecedented cautious""".strip().split("\\s+");
    private static final String[] ADVERBS = """
            reportedly again quietly formally narrowly unexpectedly publicly repeatedly finally briefly jointly partly largely
            provisionally reluctantly""".strip().split("\\s+");
    private static final String[] FRAMES = {
        "The A N was R V on {day} after {person} of the {org} warned that the N would cost {number} million crowns.",
        "{person}, who leads the {org} in {place}, said the A N had been V because the N was no longer A.",
        "“We R V the N, and we will not change that,” {person} told reporters in {place}.",
        "According to the {org}, {number} people in {place} depend on the N, up from {number} a year before.",
        "Officials in {place} R V the N in {month}, and a A N is expected before the end of the year.",
        "The {org} V a A N of {number} pages which said that the N and the N were both A.",
        "Neither {person} nor the {org} answered questions about the A N on {day}.",
        "In {month} the court in {place} V the N by {number} votes to {number}, and the N was R V.",
        "“Nobody in {place} believed that the N could be V so soon,” said {person}, a member of the {org}.",
        "The N, which {person} had R V, will now be V by a A commission of {number} members.",
        "Shares of the {org} fell {number} percent in {place} when the A N was V.",
        "Critics of the N say that the A N was R V without a hearing, and that the N is A.",
        "It was the first time since {month} that a A N was V, the {org} said in a statement.",
        "A spokesman for {person} said the N had R been V and that a A N would follow within {number} days.",
        "Residents of {place} have V the N for years, while the {org} R V another N.",
        "The government in {place} said it had set aside {number} million for the A N and the N.",
    };
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final String[] DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    private static final String[] SYLLABLES =
            "ba den ko lis mar ner osta pel rin sa tor ulv vik wen yar zo hal bren dor fal gren hol jas kal lund"
                    .split(" ");

    private final List<List<String>> frames;
    private final Map<String, List<String>> facts;

    private Story(List<List<String>> frames, Map<String, List<String>> facts) {
        this.frames = frames;
        this.facts = facts;
    }

    static Story random(Random random) {
        var frames = new ArrayList<List<String>>();
        int paragraphs = 6 + random.nextInt(12);
        for (int i = 0; i < paragraphs; i++) {
            var paragraph = new ArrayList<String>();
            for (int j = 1 + random.nextInt(3); j > 0; j--) {
                paragraph.add(sentence(random));
            }
            frames.add(paragraph);
        }
        return new Story(frames, facts(random));
    }

    /** The same sentences about the same places, but other people, bodies, figures and days. */
    Story withOtherFacts(Random random) {
        var others = facts(random);
        others.put("place", facts.getOrDefault("place", List.of()));
        return new Story(frames, others);
    }

    List<String> paragraphs() {
        var used = new HashMap<String, Integer>();
        return frames.stream()
                .map(paragraph -> String.join(
                        " ", paragraph.stream().map(frame -> fill(frame, used)).toList()))
                .toList();
    }

    private static String sentence(Random random) {
        var words = new StringBuilder();
        for (var word : pick(FRAMES, random).split("(?<=\\W)|(?=\\W)")) {
            words.append(
                    switch (word) {
                        case "A" -> pick(ADJECTIVES, random);
                        case "N" -> pick(NOUNS, random);
                        case "R" -> pick(ADVERBS, random);
                        case "V" -> pick(VERBS, random);
                        default -> word;
                    });
        }
        return words.toString();
    }

    private static Map<String, List<String>> facts(Random random) {
        var facts = new HashMap<String, List<String>>();
        facts.put("person", list(4, () -> name(random) + " " + name(random)));
        facts.put("place", list(3, () -> name(random)));
        facts.put(
                "org",
                list(
                        3,
                        () -> name(random) + " "
                                + pick(new String[] {"Council", "Union", "Bank", "Agency", "Institute"}, random)));
        facts.put("number", list(9, () -> Integer.toString(2 + random.nextInt(random.nextBoolean() ? 90 : 9000))));
        facts.put("month", list(2, () -> pick(MONTHS, random)));
        facts.put("day", list(2, () -> pick(DAYS, random)));
        return facts;
    }

    private String fill(String frame, Map<String, Integer> used) {
        var filled = frame;
        for (var fact : facts.entrySet()) {
            var gap = "{" + fact.getKey() + "}";
            while (filled.contains(gap)) {
                int next = used.merge(fact.getKey(), 1, Integer::sum);
                var value = fact.getValue().get(next % fact.getValue().size());
                int at = filled.indexOf(gap);
                filled = filled.substring(0, at) + value + filled.substring(at + gap.length());
            }
        }
        return filled;
    }

    private static List<String> list(int size, Supplier<String> value) {
        var values = new ArrayList<String>();
        for (int i = 0; i < size; i++) {
            values.add(value.get());
        }
        return values;
    }

    private static String name(Random random) {
        var name = pick(SYLLABLES, random)
                + pick(SYLLABLES, random)
                + (random.nextBoolean() ? pick(SYLLABLES, random) : "");
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    static String pick(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
