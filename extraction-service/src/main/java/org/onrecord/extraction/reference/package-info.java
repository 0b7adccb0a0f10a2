/**
 * Says whom pronouns and descriptions mean, anywhere in the text: "he", "its", "the company", "a lawyer" behind a name.
 * Names are joined and speakers attributed before; what is not clear stays open, because no name is better than a wrong
 * one. No parser: grammar is read from word classes and order.
 */
@NullMarked
package org.onrecord.extraction.reference;

import org.jspecify.annotations.NullMarked;
