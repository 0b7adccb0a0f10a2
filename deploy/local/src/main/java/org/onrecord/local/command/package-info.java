/** One class for each command of {@code ./onrecord}. */
@NullMarked
package org.onrecord.local.command;

import org.jspecify.annotations.NullMarked;
