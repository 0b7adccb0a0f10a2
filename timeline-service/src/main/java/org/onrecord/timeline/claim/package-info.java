/**
 * Claims: what one article contributes to the timeline, one quotation or event at a time, found again in the article's
 * next version by what it says.
 */
@NullMarked
package org.onrecord.timeline.claim;

import org.jspecify.annotations.NullMarked;
