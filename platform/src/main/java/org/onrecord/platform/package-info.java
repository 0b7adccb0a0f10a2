/**
 * Mechanics that every service needs and that know nothing of articles: problems, pages of lists, entity tags, JSON
 * limits, durable tasks, OpenAPI. What the services say to each other is not here; each keeps its own records of it.
 */
package org.onrecord.platform;
