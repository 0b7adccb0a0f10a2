package org.onrecord.platform.problem;

/** JSON pointers, RFC 6901. */
final class JsonPointers {

    private static final int LONGEST_NAME = 100;

    private JsonPointers() {}

    /** One step of a pointer; a name of the caller's own making is cut, so that a problem stays small. */
    static String escape(String name) {
        var cut = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return cut.replace("~", "~0").replace("/", "~1");
    }
}
