package org.onrecord.ingest.fetch.guard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.onrecord.ingest.lexicon.LexiconFile;

/** Tells the addresses of the public internet from all others: those that stand in lexicon/special-addresses.tsv. */
final class PublicAddresses {

    private record Range(byte[] prefix, int bits) {

        static Range of(String cidr) {
            var parts = cidr.split("/", 2);
            try {
                // A literal: no name service is asked.
                return new Range(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException e) {
                throw new IllegalStateException("lexicon/special-addresses.tsv has the range " + cidr, e);
            }
        }

        boolean includes(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What IANA has given out for the internet at large; everything else of IPv6 is not public. */
    private static final Range GLOBAL_UNICAST = Range.of("2000::/3");

    private static final List<Range> SPECIAL = LexiconFile.rows("special-addresses.tsv", 2).stream()
            .map(row -> Range.of(row.get(0)))
            .toList();

    private PublicAddresses() {}

    static boolean includes(InetAddress address) {
        var bytes = address.getAddress();
        if (address instanceof Inet6Address && !GLOBAL_UNICAST.includes(bytes)) {
            return false;
        }
        return SPECIAL.stream().noneMatch(range -> range.includes(bytes));
    }
}
