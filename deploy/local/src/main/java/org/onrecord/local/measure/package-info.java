/** The figures of {@code docs/performance.md}: time to ready, memory, and the way of one article. */
@NullMarked
package org.onrecord.local.measure;

import org.jspecify.annotations.NullMarked;
