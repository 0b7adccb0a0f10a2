/** Entry of the local launcher: reads the command line, runs one command, ends with its exit status. */
@NullMarked
package org.onrecord.local;

import org.jspecify.annotations.NullMarked;
