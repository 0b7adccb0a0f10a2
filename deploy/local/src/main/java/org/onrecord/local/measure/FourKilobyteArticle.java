package org.onrecord.local.measure;

import java.nio.charset.StandardCharsets;
import org.onrecord.local.client.NewArticle;
import org.onrecord.local.demo.Samples;

/** Articles of 4096 bytes in the manner of the bundled ones, each different from all others. */
final class FourKilobyteArticle {
    private static final int BYTES = 4096;

    private FourKilobyteArticle() {}

    static NewArticle number(int number) {
        var samples = Samples.all();
        var text = new StringBuilder("Delegation number " + number + " returned to the capital on Tuesday.\n\n");
        for (var i = 0; bytes(text) < BYTES; i++) {
            text.append(samples.get((number + i) % samples.size()).text()).append("\n\n");
        }
        while (bytes(text) > BYTES) {
            text.setLength(text.length() - 1);
        }
        return new NewArticle(
                "https://example.org/measure/" + number,
                "Example Courier",
                "Delegation number " + number + " returns",
                null,
                "2025-05-06T09:00:00Z",
                null,
                null,
                text.toString());
    }

    private static int bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
