/**
 * The suite on one machine: PostgreSQL and the three services as supervised child processes of one launcher, all of it
 * below one data directory and bound to 127.0.0.1. Knows nothing of what the services do; it only asks whether they
 * are ready.
 */
@NullMarked
package org.onrecord.local.suite;

import org.jspecify.annotations.NullMarked;
