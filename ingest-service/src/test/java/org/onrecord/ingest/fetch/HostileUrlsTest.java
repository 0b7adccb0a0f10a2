package org.onrecord.ingest.fetch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.ExtractionStub;
import org.onrecord.ingest.fetch.guard.ScriptedHostResolver;
import org.onrecord.testing.PostgresTestResource;

/** URLs that must not make the service ask anything of its own network, each sent through the whole fetch. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(ExtractionStub.class)
@QuarkusTestResource(PageServer.class)
class HostileUrlsTest {

    private static final String PUBLIC = "93.184.215.14";

    /** Written so that some reader or other takes them for an address inside, or for no web page. */
    private static final List<String> WRITTEN = List.of(
            "http://127.0.0.1/",
            "http://127.0.0.1:80/admin",
            "https://127.0.0.1/",
            "http://127.1.2.3/",
            "http://127.1/",
            "http://127.0.1/",
            "http://2130706433/",
            "http://017700000001/",
            "http://0177.0.0.1/",
            "http://0x7f.0.0.1/",
            "http://0x7f000001/",
            "http://0x7f.1/",
            "http://127.0.0.01/",
            "http://0000127.0.0.1/",
            "http://127.0.0.1./",
            "http://127.0.0.256/",
            "http://1.2.3.4.5/",
            "http://0/",
            "http://0.0.0.0/",
            "http://0.1.2.3/",
            "http://10.0.0.8/",
            "http://100.64.0.1/",
            "http://100.100.100.200/latest/meta-data/",
            "http://168.63.129.16/machine",
            "http://169.254.169.254/latest/meta-data/iam/",
            "http://169.254.170.2/v2/credentials",
            "http://2852039166/latest/meta-data/",
            "http://0xa9fea9fe/",
            "http://172.16.0.1/",
            "http://172.31.255.254/",
            "http://192.0.0.192/",
            "http://192.0.2.1/",
            "http://192.88.99.1/",
            "http://192.168.1.1/",
            "http://198.18.0.1/",
            "http://198.51.100.7/",
            "http://203.0.113.7/",
            "http://224.0.0.1/",
            "http://239.255.255.250/",
            "http://240.0.0.1/",
            "http://255.255.255.255/",
            "http://[::1]/",
            "http://[::]/",
            "http://[0:0:0:0:0:0:0:1]/",
            "http://[::127.0.0.1]/",
            "http://[::ffff:127.0.0.1]/",
            "http://[::ffff:7f00:1]/",
            "http://[::ffff:93.184.215.14]/",
            "http://[64:ff9b::7f00:1]/",
            "http://[64:ff9b:1::a00:1]/",
            "http://[2002:7f00:1::]/",
            "http://[2001:0:7f00:1::]/",
            "http://[2001:db8::1]/",
            "http://[2001:2::1]/",
            "http://[3fff::1]/",
            "http://[100::1]/",
            "http://[fc00::1]/",
            "http://[fd00:ec2::254]/latest/meta-data/",
            "http://[fe80::1]/",
            "http://[fe80::1%25eth0]/",
            "http://[fe80::1%eth0]/",
            "http://[fec0::1]/",
            "http://[ff02::1]/",
            "http://[::1",
            "http://[v1.fe]/",
            "http://localhost/",
            "http://LOCALHOST/",
            "http://localhost./",
            "http://news.localhost/",
            "http://printer.local/",
            "http://metadata.google.internal/computeMetadata/v1/",
            "http://router.home.arpa/",
            "http://wiki.corp/",
            "http://intranet/",
            "http://kubernetes.default.svc/",
            "http://courier.example./",
            "http://\uFF11\uFF12\uFF17.\uFF10.\uFF10.\uFF11/",
            "http://\u2460\u2461\u2466.0.0.1/",
            "http://127\u30020\u30020\u30021/",
            "http://\uFF4C\uFF4F\uFF43\uFF41\uFF4C\uFF48\uFF4F\uFF53\uFF54/",
            "http://%31%32%37.0.0.1/",
            "http://127.0.0.1%2f@courier.example/",
            "http://loc%61lhost/",
            "http://courier.example@127.0.0.1/",
            "http://user:secret@courier.example/",
            "http://courier.example\\@127.0.0.1/",
            "http://courier.example%00.127.0.0.1/",
            "http://127.0.0.1\t/",
            "http://courier.example:22/",
            "http://courier.example:25/",
            "http://courier.example:6379/",
            "http://courier.example:8080/",
            "https://courier.example:9000/q/metrics",
            "http://courier.example:0/",
            "http://courier.example:99999/",
            "http://courier.example:80:80/",
            "http:///etc/passwd",
            "http:/127.0.0.1/",
            "file:///etc/passwd",
            "ftp://courier.example/a",
            "gopher://127.0.0.1:6379/_PING",
            "jar:http://courier.example/a.jar!/",
            "dict://127.0.0.1:11211/stats",
            "ldap://127.0.0.1/",
            "data:text/html,x",
            "javascript:alert(1)",
            "//127.0.0.1/",
            "127.0.0.1");

    /** Names of which the name service gives what is after them. */
    private static final Map<String, String> ANSWERED = Map.ofEntries(
            Map.entry("loopback.rebind.example", "127.0.0.1"),
            Map.entry("loopback6.rebind.example", "::1"),
            Map.entry("private.rebind.example", "10.1.2.3"),
            Map.entry("metadata.rebind.example", "169.254.169.254"),
            Map.entry("wire.rebind.example", "168.63.129.16"),
            Map.entry("any.rebind.example", "0.0.0.0"),
            Map.entry("mapped.rebind.example", "::ffff:10.0.0.1"),
            Map.entry("compatible.rebind.example", "::10.0.0.1"),
            Map.entry("six-to-four.rebind.example", "2002:a00:1::1"),
            Map.entry("teredo.rebind.example", "2001:0:4136:e378:8000:63bf:f5ff:fffe"),
            Map.entry("nat64.rebind.example", "64:ff9b::a9fe:a9fe"),
            Map.entry("unique-local.rebind.example", "fd12:3456::1"),
            Map.entry("public-then-private.rebind.example", PUBLIC + ",192.168.0.1"),
            Map.entry("private-then-public.rebind.example", "10.0.0.1," + PUBLIC),
            Map.entry("public-and-loopback6.rebind.example", PUBLIC + ",::1"));

    @Inject
    Fetcher fetcher;

    @Inject
    ScriptedHostResolver names;

    @Test
    void allAreRefused() {
        ANSWERED.forEach((host, addresses) -> names.with(host, addresses));
        names.with("courier.example", PUBLIC);
        var urls = new ArrayList<>(WRITTEN);
        ANSWERED.keySet().forEach(host -> urls.add("https://" + host + "/news"));
        int alone = urls.size();

        for (var url : urls) {
            assertRefused(url, fetcher.fetch(FetchRequest.page(url)));
        }
        int redirected = 0;
        for (var url : urls) {
            if (isAbsolute(url)) {
                redirected++;
                assertRedirectRefused(url);
            }
        }
        System.out.println("Hostile URLs refused: " + alone + ", and as redirects: " + redirected);
        assertThat(alone).isGreaterThanOrEqualTo(60);
        assertThat(redirected).isGreaterThanOrEqualTo(60);
    }

    @Test
    void anAnswerThatChangesChangesNothing() {
        // Public at the first look-up and inside at the second: there is no second one within a request.
        names.with("changing.rebind.example", PUBLIC, "127.0.0.1");
        int before = names.lookups();
        var first = fetcher.fetch(FetchRequest.page("https://changing.rebind.example/"));
        assertThat(names.lookups() - before).isEqualTo(1);
        assertThat(first.hops()).allSatisfy(hop -> assertThat(hop.address()).isNotEqualTo("127.0.0.1"));

        assertRefused("changed", fetcher.fetch(FetchRequest.page("https://changing.rebind.example/")));
    }

    @Test
    void theyAreRefusedAtTheDoorWhereTheyShowIt() {
        var problems = new TreeSet<String>();
        for (var url : WRITTEN) {
            var answer = given().contentType("application/json")
                    .body(Map.of("url", url))
                    .post("/v1/fetches")
                    .then()
                    .statusCode(422)
                    .extract();
            problems.add(answer.path("type"));
        }
        assertThat(problems)
                .containsExactly(
                        "/problems/fetch-address-refused", "/problems/fetch-url-refused", "/problems/invalid-body");
    }

    private void assertRedirectRefused(String url) {
        // Tabs end a header line's value for some; a Location with one is another case than the URL.
        var host = REDIRECTING;
        PageServer.on(host, "/to", (headers, out) -> {
            out.write("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: ".getBytes("US-ASCII"));
            out.write(url.getBytes("UTF-8"));
            out.write("\r\n\r\n".getBytes("US-ASCII"));
        });
        FetchOutcome outcome;
        do {
            outcome = fetcher.fetch(FetchRequest.page(PageServer.url(host, "/to")));
        } while (outcome instanceof FetchOutcome.Failed failed
                && failed.problem().type().equals("/problems/fetch-host-busy"));
        assertRefused("redirect to " + url, outcome);
        assertThat(outcome.hops()).hasSize(2);
        assertThat(outcome.hops().get(0).status()).isEqualTo(302);
    }

    private static final String REDIRECTING = PageServer.freshHost();

    private static void assertRefused(String url, FetchOutcome outcome) {
        assertThat(outcome).as(url).isInstanceOf(FetchOutcome.Refused.class);
        var refused = (FetchOutcome.Refused) outcome;
        assertThat(refused.problem().type())
                .as(url)
                .isIn("/problems/fetch-url-refused", "/problems/fetch-address-refused");
        var last = refused.hops().get(refused.hops().size() - 1);
        assertThat(last.address()).as(url).isNull();
        assertThat(last.status()).as(url).isNull();
    }

    /** Others lead, as a Location, to a page of the same host. */
    private static boolean isAbsolute(String url) {
        return url.contains(":") && !url.startsWith("[");
    }
}
