/** What the analysis takes of processor and memory. */
@NullMarked
package org.onrecord.extraction.benchmark;

import org.jspecify.annotations.NullMarked;
