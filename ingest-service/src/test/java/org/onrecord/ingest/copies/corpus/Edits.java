package org.onrecord.ingest.copies.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What desks do to a wire story: retouch, shorten, reorder, write a new top, add to it, set other quotes, name the agency. */
final class Edits {

    private static final String[] WORDS =
            "also meanwhile however local officials on early late said the a major several recent earlier today area people"
                    .split(" ");
    private static final String[] AGENCIES = {"AFP", "Reuters", "AP", "dpa", "Yonhap", "PTI"};
    private static final int SHORTEST = 60;

    private final Random random;

    Edits(Random random) {
        this.random = random;
    }

    /** A copy, edited lightly or heavily, or cut to an excerpt. */
    List<String> copy(List<String> original) {
        var copy = new ArrayList<>(original);
        int way = random.nextInt(10);
        if (way >= 2) {
            retouch(copy, (way < 7 ? 0.06 : 0.18) * random.nextDouble());
        }
        if (way == 3 || way == 8) {
            swap(copy);
        }
        if (way == 4 || way == 7) {
            copy.set(0, String.join(" ", Story.random(random).paragraphs().get(0)));
        }
        if (way == 5) {
            copy.addAll(Story.random(random).paragraphs().subList(0, 2));
        }
        if (way == 6) {
            copy.removeIf(paragraph -> copy.size() > 4 && random.nextInt(4) == 0);
        }
        if (way >= 8) {
            excerpt(copy);
        }
        return dress(copy);
    }

    private void retouch(List<String> copy, double share) {
        copy.replaceAll(paragraph -> {
            var edited = new ArrayList<String>();
            for (var word : paragraph.split(" ")) {
                if (random.nextDouble() >= share) {
                    edited.add(word);
                    continue;
                }
                int way = random.nextInt(3);
                if (way > 0) {
                    edited.add(Story.pick(WORDS, random));
                }
                if (way > 1) {
                    edited.add(word);
                }
            }
            return String.join(" ", edited);
        });
    }

    private void swap(List<String> copy) {
        for (int i = 0; i < 2; i++) {
            Collections.swap(copy, random.nextInt(copy.size()), random.nextInt(copy.size()));
        }
    }

    private void excerpt(List<String> copy) {
        int from = random.nextBoolean() ? 0 : random.nextInt(copy.size() / 2);
        int size = Math.max(2, (int) (copy.size() * (0.2 + 0.5 * random.nextDouble())));
        int to = Math.min(copy.size(), from + size);
        while (to < copy.size() && words(copy.subList(from, to)) < SHORTEST) {
            to++;
        }
        while (from > 0 && words(copy.subList(from, to)) < SHORTEST) {
            from--;
        }
        var part = new ArrayList<>(copy.subList(from, to));
        copy.clear();
        copy.addAll(part);
    }

    private List<String> dress(List<String> copy) {
        var agency = Story.pick(AGENCIES, random);
        switch (random.nextInt(5)) {
            case 0 -> copy.set(0, "OSLO (" + agency + ") — " + copy.get(0));
            case 1 -> copy.add("(With inputs from " + agency + ")");
            case 2 -> copy.add("© 2026 " + agency + ". All rights reserved.");
            case 3 -> copy.replaceAll(paragraph -> paragraph.replace('“', '"').replace('”', '"'));
            default -> copy.replaceAll(paragraph -> paragraph.replace('“', '„').replace('”', '“'));
        }
        return copy;
    }

    private static int words(List<String> paragraphs) {
        return paragraphs.stream()
                .mapToInt(paragraph -> paragraph.split(" ").length)
                .sum();
    }
}
