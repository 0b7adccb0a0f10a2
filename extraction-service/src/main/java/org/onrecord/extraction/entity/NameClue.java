package org.onrecord.extraction.entity;

/**
 * What letters, word lists and rules tell the name model of a unit, besides what the encoder reads. The order is that of
 * the model's values; each is a number from 0 to 1.
 */
public enum NameClue {
    CAPITAL,
    ALL_CAPITALS,
    INNER_CAPITAL,
    INITIAL,
    DIGITS,
    LETTERS_AND_DIGITS,
    FULL_STOP,
    COMMA,
    APOSTROPHE,
    HYPHEN,
    AMPERSAND,
    BRACKET,
    OTHER_MARK,
    FIRST_OF_TOKEN,
    /** First word of a sentence or quotation, or in a headline: a capital means nothing. */
    CAPITAL_MEANS_NOTHING,
    IN_HEADLINE,
    IN_DATELINE,
    SEEN_IN_LOWER_CASE,
    SEEN_WITH_CAPITAL,
    COUNTRY,
    DEMONYM,
    REGION,
    CITY,
    AGENCY,
    ORGANIZATION,
    ORGANIZATION_HEAD,
    ORGANIZATION_LAST,
    LEGAL_FORM,
    PLACE_FIRST,
    PLACE_LAST,
    TITLE,
    TITLE_MODIFIER,
    FORENAME,
    SURNAME,
    PARTICLE,
    COMMON_WORD,
    FUNCTION_WORD,
    CALENDAR_WORD,
    EVENT_WORD,
    PERSON_NOUN,
    /** Part of a name of several words in a list. */
    LISTED_COUNTRY,
    LISTED_REGION,
    LISTED_CITY,
    LISTED_AGENCY,
    LISTED_ORGANIZATION,
    LISTED_LEADER,
    /** What the rules say: whether it may begin or go on a name, stands behind a title, and how likely is each kind. */
    CANDIDATE_FIRST,
    CANDIDATE_INSIDE,
    TITLED,
    RULES_PERSON,
    RULES_ORGANIZATION,
    RULES_LOCATION,
    RULES_NONE;

    /** Number of clues a unit. */
    public static final int COUNT = values().length;
}
