/**
 * The arithmetic on which all services must agree: spans in code points, their conversion to UTF-16, the hash of a
 * text, citations that hold or do not, and alignments that follow a span through changes of the text.
 *
 * <p>Plain Java without dependencies. Nothing here knows what an article means.
 */
package org.onrecord.citation;
