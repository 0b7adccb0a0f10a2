package org.onrecord.ingest.submission;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalDate;

/** What an article may measure. Lengths are UTF-16 units, which for nearly all news are characters. */
@ConfigMapping(prefix = "onrecord.ingest.submission")
public interface SubmissionConfig {

    /** Longest plain text, 2,000,000 unless set: a long book, far above any article. */
    @WithDefault("2000000")
    int maxText();

    /** Longest page, 5,000,000 unless set: above the largest news pages, which carry much script. */
    @WithDefault("5000000")
    int maxHtml();

    /** Longest title, 1000 unless set. */
    @WithDefault("1000")
    int maxTitle();

    /** Longest byline, 500 unless set. */
    @WithDefault("500")
    int maxByline();

    /** Longest name of a publisher, 200 unless set. */
    @WithDefault("200")
    int maxPublisher();

    /** Longest external id, 200 unless set. */
    @WithDefault("200")
    int maxExternalId();

    /** Longest credit, 200 unless set. */
    @WithDefault("200")
    int maxCredit();

    /** Longest URL in its canonical form, 2048 unless set: what browsers and crawlers agree on. */
    @WithDefault("2048")
    int maxUrl();

    /** First day that is taken as a date of publication, 1600-01-01 unless set: the first newspaper appeared in 1605. */
    @WithDefault("1600-01-01")
    LocalDate earliestPublication();

    /** How far in the future a date may lie, two days unless set: local dates run ahead of UTC, and embargoed copy comes early. */
    @WithDefault("P2D")
    Duration maxAhead();

    /** How long the answer to a request with an {@code Idempotency-Key} is kept, seven days unless set. */
    @WithDefault("P7D")
    Duration idempotencyRetention();
}
