/**
 * The registry of persons, organisations and places across articles: who is the same as whom, under which names and in
 * which roles.
 *
 * <p>A person is the same by full name, without regard to case, diacritics, hyphens and spaces, and by Wikidata id. A
 * single name never makes two persons of two articles the same; it stays within its article. What an article never names
 * is no business of the registry.
 */
@NullMarked
package org.onrecord.timeline.registry;

import org.jspecify.annotations.NullMarked;
