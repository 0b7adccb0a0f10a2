package org.onrecord.ingest.fetch.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    private final ScriptedHostResolver names = new ScriptedHostResolver()
            .with("courier.example", "93.184.215.14,2606:2800:21f:cb07:6820:80da:af6b:8b2c")
            .with("xn--frge-loa.example", "93.184.215.14");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://courier.example/",
                "https://courier.example:443/a?b#c",
                "http://COURIER.example:80/",
                "http://f\u00e4rge.example/",
                "http://93.184.215.14/",
                "http://100.63.255.255/",
                "http://172.15.255.255/",
                "http://172.32.0.1/",
                "http://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/"
            })
    void whatIsOnTheInternetPasses(String url) throws AddressRefused {
        assertThat(guard().pin(WebAddress.of(url)).addresses()).isNotEmpty();
    }

    @Test
    void allAddressesOfAnAnswerArePinned() throws Exception {
        assertThat(guard().pin(WebAddress.of("https://courier.example/")).addresses())
                .containsExactly(
                        InetAddress.getByName("93.184.215.14"),
                        InetAddress.getByName("2606:2800:21f:cb07:6820:80da:af6b:8b2c"));
    }

    @Test
    void anAllowedHostIsAllowedAtItsPortAlone() throws AddressRefused {
        var guard = guard("127.0.0.1:8090", "Intranet:8091");
        names.with("intranet", "10.0.0.4");

        assertThat(guard.pin(WebAddress.of("http://127.0.0.1:8090/")).addresses())
                .hasSize(1);
        assertThat(guard.pin(WebAddress.of("http://intranet:8091/")).addresses())
                .hasSize(1);
        for (var url :
                List.of("http://127.0.0.1/", "http://127.0.0.1:8091/", "http://127.0.0.2:8090/", "http://intranet/")) {
            assertThatThrownBy(() -> guard.pin(WebAddress.of(url))).as(url).isInstanceOf(AddressRefused.class);
        }
    }

    @Test
    void whatIsInsideIsNotNamed() {
        names.with("inside.example", "10.11.12.13");
        assertThatThrownBy(() -> guard().pin(WebAddress.of("http://inside.example/")))
                .isInstanceOfSatisfying(AddressRefused.class, refused -> {
                    assertThat(refused.fault()).isEqualTo(AddressRefused.Fault.NOT_PUBLIC);
                    assertThat(refused).hasMessageNotContaining("10.11");
                });
    }

    @Test
    void aNameThatNobodyKnowsIsNotRefusedForGood() {
        assertThatThrownBy(() -> guard().pin(WebAddress.of("http://unknown.example/")))
                .isInstanceOfSatisfying(
                        AddressRefused.class,
                        refused -> assertThat(refused.fault()).isEqualTo(AddressRefused.Fault.UNKNOWN_HOST));
    }

    @Test
    void theDoorAsksNoNameService() throws AddressRefused {
        guard().check(WebAddress.of("http://unknown.example/"));
        assertThat(names.lookups()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "/a/b?q, c, http://courier.example/a/c",
        "/a/b?q, ?x=1, http://courier.example/a/b?x=1",
        "/a/b?q, '#top', http://courier.example/a/b?q",
        "/a/b, /c d, http://courier.example/c%20d",
        "/a/b, ../../../x, http://courier.example/x",
        "/a/b, //other.example, http://other.example/",
        "/a/b, HTTPS://Other.Example:443/%7e, https://other.example/%7e",
        "/a/b, /%zz%, http://courier.example/%25zz%25",
        "/a/b, /x/%2E%2e/y/., http://courier.example/y/",
        "/a/b, \\\\127.0.0.1\\, http://courier.example/a/%5C%5C127.0.0.1%5C",
        "/a/b, /p?u=http://127.0.0.1/, http://courier.example/p?u=http://127.0.0.1/"
    })
    void redirectsAreResolvedInOneWay(String from, String location, String to) throws AddressRefused {
        assertThat(WebAddress.of("http://courier.example" + from)
                        .resolve(location)
                        .url())
                .isEqualTo(to);
    }

    private AddressGuard guard(String... allowed) {
        return new AddressGuard(names, new GuardConfig() {
            @Override
            public List<Integer> ports() {
                return List.of(80, 443);
            }

            @Override
            public Optional<List<String>> allowed() {
                return allowed.length == 0 ? Optional.empty() : Optional.of(List.of(allowed));
            }

            @Override
            public Duration lookupTimeout() {
                return Duration.ofSeconds(5);
            }

            @Override
            public int lookupThreads() {
                return 1;
            }
        });
    }
}
