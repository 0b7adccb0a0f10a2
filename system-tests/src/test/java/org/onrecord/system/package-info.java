/**
 * The three real processes and PostgreSQL, started by the launcher's own classes on free ports, driven through REST
 * alone. One suite serves all test classes of a run.
 */
@NullMarked
package org.onrecord.system;

import org.jspecify.annotations.NullMarked;
