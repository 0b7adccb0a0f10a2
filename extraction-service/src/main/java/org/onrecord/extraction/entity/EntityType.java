package org.onrecord.extraction.entity;

/** What a name means. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    LOCATION
}
