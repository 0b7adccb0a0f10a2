/**
 * What can be checked of the APIs as they are written down: the stored documents in {@code docs/openapi} are those that
 * the services publish, say all that a newcomer needs, and give a client that works against the running suite. The
 * pages on problems and settings are compared with the code here too.
 */
package org.onrecord.api;
