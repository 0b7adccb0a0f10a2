package org.onrecord.extraction.time;

import java.util.regex.Pattern;

/** Words that look like a time and are none: "May" the verb, "2000 people", "a second summit", "Good Friday". */
final class TimeGuards {

    private static final Pattern BEFORE_YEAR = Pattern.compile(
            "(?is)(?:^|.*[\\s(\\[/–—-])(?:in|since|by|from|until|till|to|before|after|during|of|for|and|or|the|early|late|mid|around|circa|about|through|between|summer|winter|spring|fall|autumn|his|her|its|their|a|on|as|with|than|over|like|at|this|that|january|february|march|april|may|june|july|august|september|october|november|december)[\\s-]+$");
    private static final Pattern OPENS = Pattern.compile("(?:^|.*[(\\[,:;–—-])\\s*$", Pattern.DOTALL);
    private static final Pattern COUNTED = Pattern.compile(
            "^[\\s-]+(?:%|percent|per cent|people|persons|men|women|troops|soldiers|dollars|euros|pounds|metres|meters|feet|miles|kilometers|kilometres|km|kg|tons|tonnes|acres|years|days|hours|minutes|months|weeks|times|votes|seats|members|others|points|jobs|homes|workers|students|words|square|cases|deaths)\\b.*",
            Pattern.DOTALL);
    private static final Pattern BEFORE_MONTH = Pattern.compile(
            "(?i)(?:.*\\s|^)(?:in|since|by|from|until|till|to|before|after|during|of|for|early|late|mid|last|this|next|through|between|every|each|and|or|on)[\\s-]+$",
            Pattern.DOTALL);
    private static final Pattern RATE = Pattern.compile(
            "(?:.*\\s|^)(?:[$€£]?[\\d.,]*\\d(?: (?:million|billion|percent|per cent|hours|days|times))?|once|twice|times|percent|million|billion)\\s+$",
            Pattern.DOTALL);
    private static final Pattern FEAST =
            Pattern.compile("(?:.*\\s|^)(?:Black|Good|Bloody|Super|Ash|Holy|Cyber|Palm|Easter)\\s$", Pattern.DOTALL);
    private static final Pattern NAME_FOLLOWS = Pattern.compile("^\\s\\p{Lu}\\p{Ll}+.*", Pattern.DOTALL);
    private static final Pattern COMPARISON_WORD =
            Pattern.compile("(?i)\\b(?:from|with|than|versus|against|up|down|to|of|had|lost|earned|net)\\b");
    private static final Pattern AMOUNT =
            Pattern.compile("(?i)[$€£¥%]|\\d|\\b(?:million|billion|percent|per cent|cents|rates?)\\b");
    private static final Pattern AGE_OF =
            Pattern.compile("(?is).*\\b(?:his|her|their|my|your|our|s)\\s(?:early |mid-?|late |mid )?['’]?$");
    private static final int CONTEXT = 24;
    private static final int COMPARISON = 120;

    private TimeGuards() {}

    /** Whether the match may stand. */
    static boolean allows(Found found, String text) {
        var before = text.substring(Math.max(0, found.start() - CONTEXT), found.start());
        var after = text.substring(found.end(), Math.min(text.length(), found.end() + CONTEXT));
        return switch (found.rule().reading()) {
            case "year", "year-range" -> year(found, before, after);
            case "month-of-year" -> month(found, before, after);
            case "weekday" ->
                !FEAST.matcher(before).matches()
                        && !(found.word("weekday").endsWith(".")
                                && !BEFORE_MONTH.matcher(before).matches());
            case "duration", "duration-vague", "duration-half" -> duration(found);
            case "duration-many" ->
                BEFORE_MONTH.matcher(before).matches()
                        || found.rule().id().equals("duration-long")
                        || before.matches("(?s).*\\b(?:take|took|taken|spent|spend|within|over|several|wait)\\s$");
            case "short-decade", "decade-word" -> !AGE_OF.matcher(before).matches();
            case "named-day" -> !Character.isLowerCase(text.charAt(found.start()));
            case "present" -> !before.matches("(?s).*\\b[Tt]hen[- ]$");
            case "future" -> !before.matches("(?is).*\\b(?:as|how|too|so|no)\\s$");
            default -> true;
        };
    }

    /** "$5 a year", "twice a day": how often, not how long. */
    static boolean isRate(Found found, String text) {
        var before = text.substring(Math.max(0, found.start() - CONTEXT), found.start());
        return found.word("num").matches("an?") && RATE.matcher(before).matches();
    }

    /** "Up from 3 million a year earlier", "A year earlier it lost 3 million": the expression dates an amount. */
    static boolean isCompared(Found found, String text, int sentenceStart) {
        boolean opens = found.start() == sentenceStart;
        var side = opens
                ? text.substring(found.end(), Math.min(text.length(), found.end() + COMPARISON))
                : text.substring(Math.max(sentenceStart, found.start() - COMPARISON), found.start());
        return AMOUNT.matcher(side).find() && COMPARISON_WORD.matcher(side).find();
    }

    private static boolean year(Found found, String before, String after) {
        if (COUNTED.matcher(after).matches()
                || after.matches("(?s),\\d.*")
                || before.endsWith("No. ")
                || before.matches("(?s).*\\d[.,]")
                || after.matches("(?s)\\.\\d.*")) {
            return false;
        }
        int year = ReadDates.year(found);
        boolean led =
                BEFORE_YEAR.matcher(before).matches() || OPENS.matcher(before).matches();
        led |= after.matches("(?s)^\\s?[-–—]\\s?(?:1\\d|20)\\d\\d\\b.*");
        boolean modern = year >= 1900 && year <= 2099;
        if (found.length() > 4) {
            return true;
        }
        boolean open = after.isBlank() || after.matches("(?s)^\\s+\\p{L}.*|^[.,;:)].*");
        return modern ? led || open : led && year >= 1400;
    }

    private static boolean month(Found found, String before, String after) {
        var word = found.groups().getOrDefault("month", "");
        boolean ambiguous =
                word.matches("May|March|MAY|MARCH|Mar\\.?|Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Sep\\.");
        boolean led = BEFORE_MONTH.matcher(before).matches() || found.length() > word.length();
        boolean name = NAME_FOLLOWS.matcher(after).matches() && !led;
        return !name && (!ambiguous || led);
    }

    private static boolean duration(Found found) {
        var unit = found.word("unit");
        var number = found.word("num");
        boolean digits = number.matches("\\d.*");
        if (unit.equals("second")) {
            return digits && found.rule().id().equals("duration-adjective");
        }
        return !(unit.startsWith("quarter") && !digits) && !unit.matches("summers?|winters?|weekends?");
    }
}
