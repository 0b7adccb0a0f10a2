/**
 * Articles that are erased, in all services and in every past view, because law or the safety of a source asks for it. It
 * is the one exception from the rule that nothing is ever changed.
 */
@NullMarked
package org.onrecord.ingest.redaction;

import org.jspecify.annotations.NullMarked;
