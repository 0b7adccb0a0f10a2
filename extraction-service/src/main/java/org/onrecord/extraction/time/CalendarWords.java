package org.onrecord.extraction.time;

import java.time.DayOfWeek;
import java.util.Locale;
import org.onrecord.extraction.lexicon.WordTable;

/** Numbers, months, weekdays and units by their words: {@code lexicon/time-words.tsv}. */
final class CalendarWords {

    private static final WordTable WORDS = WordTable.load("time-words");

    private CalendarWords() {}

    /** The value of a word of some kind, empty if it is none. */
    static String value(String kind, String word) {
        return WORDS.column(kind + ":" + word, 0);
    }

    /** 1 to 12, 0 if the word is no month. */
    static int month(String word) {
        return whole("month", word.replace(".", ""));
    }

    static DayOfWeek weekday(String word) {
        return DayOfWeek.of(Math.max(1, whole("weekday", word.replace(".", ""))));
    }

    static int which(String word) {
        return whole("which", word);
    }

    static int whole(String kind, String word) {
        var value = value(kind, word);
        return value.isEmpty() || value.equals("X") ? 0 : Integer.parseInt(value);
    }

    /** A year in digits, or as it is spoken: "nineteen ninety-six", "two thousand and five", "twenty twelve". */
    static int year(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        if (words.startsWith("two thousand")) {
            return 2000 + whole("number", words.replaceFirst("two thousand(?: and)? ?", ""));
        }
        int blank = words.indexOf(' ');
        var rest = words.substring(blank + 1).replaceFirst("^oh[- ]", "");
        return 100 * whole("number", words.substring(0, blank)) + whole("number", rest);
    }

    static int day(String word) {
        return Integer.parseInt(word.replaceAll("\\D", ""));
    }

    /** A number as TIMEX3 writes it in a duration: 2, 2.5, or X if it is vague. */
    static String number(String word) {
        var text = word.toLowerCase(Locale.ROOT);
        boolean half =
                text.endsWith(" and a half") || text.endsWith(" 1/2") || (text.endsWith(" half") && text.length() > 7);
        var base = text.replaceFirst(" and a half$| 1/2$", "").replace(",", "");
        if (base.matches("\\d+(\\.\\d+)?")) {
            return half ? base + ".5" : base;
        }
        var value = value("number", base);
        if (value.isEmpty()) {
            value = "X";
        }
        return half && !value.equals("X") ? value + ".5" : value;
    }

    static String duration(String number, String unitWord) {
        var unit = value("unit", unitWord);
        if (unit.matches("\\d.*")) {
            int factor = unit.charAt(0) - '0';
            var times = number.matches("\\d{1,6}") ? String.valueOf(Integer.parseInt(number) * factor) : number;
            return "P" + times + unit.substring(1);
        }
        if (number.endsWith(".5") && number.matches("\\d+\\.5") && unit.equals("Y")) {
            return "P" + number.replace(".5", "") + "Y6M";
        }
        if (number.equals("0.5") && unit.equals("TH")) {
            return "PT30M";
        }
        return unit.startsWith("T") ? "PT" + number + unit.substring(1) : "P" + number + unit;
    }
}
