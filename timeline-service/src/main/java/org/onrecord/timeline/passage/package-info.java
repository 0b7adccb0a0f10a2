/**
 * Passages of an article version: the smallest one that holds what must be shown together, its citation, and the link
 * that leads a browser to it.
 */
@NullMarked
package org.onrecord.timeline.passage;

import org.jspecify.annotations.NullMarked;
