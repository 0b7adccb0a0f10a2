package org.onrecord.extraction.quotation;

/**
 * A reporting verb in the text.
 *
 * @param tokens where it stands
 * @param entry what the lexicon knows of it
 */
record Cue(TokenRange tokens, CueLexicon.Entry entry) {

    int first() {
        return tokens.first();
    }

    int end() {
        return tokens.end();
    }

    boolean participle() {
        return entry.participle();
    }
}
