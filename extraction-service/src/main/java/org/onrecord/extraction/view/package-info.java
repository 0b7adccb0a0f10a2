/**
 * An extraction as the world sees it: the JSON shape, with every range turned into a {@link
 * org.onrecord.citation.Span} of code points.
 *
 * <p>The shapes follow the wire contract; nothing here decides anything about a text, except that a chain without a
 * speaker gets the quotation's own.
 */
@NullMarked
package org.onrecord.extraction.view;

import org.jspecify.annotations.NullMarked;
