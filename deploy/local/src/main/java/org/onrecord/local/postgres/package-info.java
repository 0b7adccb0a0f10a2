/** Embedded PostgreSQL: unpacked, initialised with passwords, started with durable settings, one database a service. */
@NullMarked
package org.onrecord.local.postgres;

import org.jspecify.annotations.NullMarked;
