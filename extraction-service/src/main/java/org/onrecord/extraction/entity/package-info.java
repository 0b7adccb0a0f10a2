/** Names, the persons, organisations and places that they mean, and the roles of persons. */
@NullMarked
package org.onrecord.extraction.entity;

import org.jspecify.annotations.NullMarked;
