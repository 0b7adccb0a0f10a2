/** The demonstration: the bundled articles go in, their timeline comes out as a table in the terminal. */
@NullMarked
package org.onrecord.local.demo;

import org.jspecify.annotations.NullMarked;
