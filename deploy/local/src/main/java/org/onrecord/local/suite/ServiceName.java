package org.onrecord.local.suite;

import java.util.Locale;

/** The three services, in the order in which an article passes through them. */
public enum ServiceName {
    INGEST(0, 160),
    EXTRACTION(1, 288),
    TIMELINE(2, 160);

    private final int offset;
    private final int heapMegabytes;

    ServiceName(int offset, int heapMegabytes) {
        this.offset = offset;
        this.heapMegabytes = heapMegabytes;
    }

    /** Distance of its ports from the first port of their range. */
    int offset() {
        return offset;
    }

    /** Largest heap, in MiB: together with the rest of each process the suite stays below 1.5 GiB resident. */
    int heapMegabytes() {
        return heapMegabytes;
    }

    /** Name of its module, log file and messages, such as {@code ingest-service}. */
    public String module() {
        return lowerCase() + "-service";
    }

    /** Name of both its database and its role, such as {@code onrecord_ingest}. */
    public String database() {
        return "onrecord_" + lowerCase();
    }

    /** The variable that tells its neighbours where it answers, such as {@code ONRECORD_INGEST_URL}. */
    String addressVariable() {
        return "ONRECORD_" + name() + "_URL";
    }

    private String lowerCase() {
        return name().toLowerCase(Locale.ROOT);
    }
}
