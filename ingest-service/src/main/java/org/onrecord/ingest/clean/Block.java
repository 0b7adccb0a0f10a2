package org.onrecord.ingest.clean;

import org.onrecord.citation.CharRange;

/**
 * One paragraph on its way through the cleaning.
 *
 * @param source where it stands in the received text, UTF-16
 * @param text its words with white space made even; never empty
 * @param beforeBlank a blank line (or the end of the text) follows it in the source
 */
record Block(CharRange source, String text, boolean beforeBlank) {

    Block withText(String changed) {
        return new Block(source, changed, beforeBlank);
    }
}
