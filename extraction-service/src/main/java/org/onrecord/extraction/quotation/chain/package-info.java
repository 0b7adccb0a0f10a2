/** Reads from whom a speaker has it and through whom the text has it: the chain from origin to reader. */
@NullMarked
package org.onrecord.extraction.quotation.chain;

import org.jspecify.annotations.NullMarked;
