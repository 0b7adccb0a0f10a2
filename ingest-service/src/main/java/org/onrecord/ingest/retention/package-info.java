/** How long the bytes received are kept, and what an article takes up. */
@NullMarked
package org.onrecord.ingest.retention;

import org.jspecify.annotations.NullMarked;
