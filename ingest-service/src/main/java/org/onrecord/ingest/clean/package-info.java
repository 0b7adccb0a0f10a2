/**
 * From what was received to the clean text of a version: the body's paragraphs joined by one line feed, without title,
 * credit line and boilerplate. {@link org.onrecord.ingest.clean.Cleaning} lists the steps; each is one small class.
 *
 * <p>The words of a paragraph are never changed, only white space and invisible characters are, and lines are only left
 * out whole: what stands in quotation marks here stood so in the source. Pure Java; knows neither HTTP nor database.
 */
@NullMarked
package org.onrecord.ingest.clean;

import org.jspecify.annotations.NullMarked;
