package org.onrecord.ingest.bulk;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How a stream of articles is read. */
@ConfigMapping(prefix = "onrecord.ingest.bulk")
public interface BulkConfig {

    /** Bytes of a line, 10 MiB unless set, like a single article's body. A longer line is passed over and refused. */
    @WithDefault("10M")
    MemorySize maxLine();

    /** Lines of one request, 1,000,000 unless set; what follows is not read, and the last result says so. */
    @WithDefault("1000000")
    @Min(1)
    long maxLines();

    /** Lines that are stored in one transaction, and then answered, 100 unless set. */
    @WithDefault("100")
    @Min(1)
    int batchLines();

    /** Bytes after which a batch is full, whatever its lines, 8 MiB unless set. With the longest line it bounds the memory that a request takes. */
    @WithDefault("8M")
    MemorySize batchBytes();

    /** Requests that are read at once, 4 unless set; a further one is answered 503 and may come again. */
    @WithDefault("4")
    @Min(1)
    int maxRequests();
}
