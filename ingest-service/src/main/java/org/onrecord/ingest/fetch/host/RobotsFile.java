package org.onrecord.ingest.fetch.host;

/**
 * What was found where a robots.txt stands.
 *
 * @param state what it means for the host
 * @param content its bytes, empty unless READ
 */
@SuppressWarnings("ArrayRecordComponent")
record RobotsFile(State state, byte[] content) {

    enum State {
        /** It was read and says what it says. */
        READ,
        /** There is none (4xx): everything is allowed. */
        NONE,
        /** The host cannot say (5xx, no answer): nothing is allowed until it can. */
        UNREACHABLE
    }

    static RobotsFile of(State state) {
        return new RobotsFile(state, new byte[0]);
    }
}
