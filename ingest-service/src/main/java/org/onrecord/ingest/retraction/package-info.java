/** Articles that their publishers withdrew: told by a call, by a page that is gone, or by a notice in the text's place. */
@NullMarked
package org.onrecord.ingest.retraction;

import org.jspecify.annotations.NullMarked;
