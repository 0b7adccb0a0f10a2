package org.onrecord.extraction.entity;

/** Nouns that mean one person: "minister", "spokeswoman", "author"; "campaign" and "company" do not. */
public final class PersonNouns {

    private static final NameLexicon LEXICON = NameLexicon.SHIPPED;

    private PersonNouns() {}

    /** @param noun in lower case, singular */
    public static boolean has(String noun) {
        return LEXICON.titles().has(noun) || LEXICON.words().column(noun, 1).contains("person");
    }
}
