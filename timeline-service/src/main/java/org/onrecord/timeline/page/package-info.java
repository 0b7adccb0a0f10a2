/**
 * Pages for people: a timeline, an article version with its cited passages, an entity. Complete without script, made of
 * the same answers as the API.
 */
@NullMarked
package org.onrecord.timeline.page;

import org.jspecify.annotations.NullMarked;
