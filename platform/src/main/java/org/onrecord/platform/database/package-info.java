/**
 * Plain SQL in three calls, inside the caller's transaction. Knows no feature and no table.
 */
@NullMarked
package org.onrecord.platform.database;

import org.jspecify.annotations.NullMarked;
