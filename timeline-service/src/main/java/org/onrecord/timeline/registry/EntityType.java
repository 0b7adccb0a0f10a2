package org.onrecord.timeline.registry;

/** What an entity is. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    LOCATION,
    /** A type that this service does not know yet. */
    UNKNOWN
}
