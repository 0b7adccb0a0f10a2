package org.onrecord.ingest.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "HTTPS://Courier.Example/News/1 https://courier.example/News/1",
                "http://courier.example:80/ http://courier.example/",
                "https://courier.example:443 https://courier.example/",
                "https://courier.example:8443/a https://courier.example:8443/a",
                "https://courier.example/a#part https://courier.example/a",
                "https://courier.example/a?utm_source=x&id=7&fbclid=y https://courier.example/a?id=7",
                "https://courier.example/a?UTM_Source=x https://courier.example/a",
                "https://courier.example/a?b=2&a=1 https://courier.example/a?b=2&a=1",
                "https://courier.example/a/ https://courier.example/a/",
                "https://www.courier.example/a https://www.courier.example/a",
                "https://courier.example/ü?q=ö https://courier.example/%C3%BC?q=%C3%B6",
                "https://bücher.example/ https://xn--bcher-kva.example/",
                "https://courier.example/a|b[1] https://courier.example/a%7Cb%5B1%5D",
                "https://courier.example/100%25 https://courier.example/100%25",
                "http://[2001:DB8::1]:80/a http://[2001:db8::1]/a"
            })
    void hasOneForm(String url, String canonical) {
        assertThat(CanonicalUrl.of(url).value()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTPS://Courier.Example:443/ü?utm_source=x&id=7#part", "http://[2001:DB8::1]:8080?q=a|b"})
    void isItsOwnCanonicalForm(String url) {
        var once = CanonicalUrl.of(url);

        assertThat(CanonicalUrl.of(once.value())).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "courier.example/a",
                "//courier.example/a",
                "ftp://courier.example/a",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "https://",
                "https:///a",
                "https://user@courier.example/",
                "https://user:word@courier.example/",
                "https://courier.example:0/",
                "https://courier.example:65536/",
                "https://courier.example:http/",
                "https://cou rier.example/",
                "https://courier..example/",
                "https://-courier.example/",
                "https://courier.example/a\nb",
                "https://[::1/",
                "https://%63ourier.example/"
            })
    void refusesWhatIsNoAddressOfAnArticle(String url) {
        assertThatThrownBy(() -> CanonicalUrl.of(url))
                .isInstanceOf(CanonicalUrl.UnusableUrl.class)
                .hasMessageStartingWith("The URL");
    }
}
