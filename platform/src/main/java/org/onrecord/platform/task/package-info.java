/**
 * Work that must not be lost: a task is written in the transaction of the write that causes it, run afterwards, retried
 * with back-off, parked with its problem after the last try, and re-driven by one call. db-scheduler runs it; the table
 * {@code durable_task} says what is waiting and what is parked.
 */
package org.onrecord.platform.task;
