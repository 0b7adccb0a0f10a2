/** Lists in pages: opaque cursors, {@code Link: rel="next"}, a body of items and next. */
package org.onrecord.platform.page;
