/** What this service tells the shared mechanics about itself. */
@NullMarked
package org.onrecord.extraction.platform;

import org.jspecify.annotations.NullMarked;
