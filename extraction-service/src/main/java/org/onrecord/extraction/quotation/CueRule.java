package org.onrecord.extraction.quotation;

import org.jspecify.annotations.Nullable;

/** One way in which a reporting verb gives somebody's words. Rules are tried in order; the first answer counts. */
interface CueRule {

    @Nullable
    Finding find(CueInPlace place);
}
