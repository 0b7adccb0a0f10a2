package org.onrecord.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.ingest.fetch.DecodedText.From;

class ReadTextTest {

    private static final String WORDS =
            "Die F\u00e4hre von \u00c5lesund f\u00e4hrt wieder, sagte B\u00f8rge S\u00e6ther. ";
    private static final String RUSSIAN =
            "\u041f\u0430\u0440\u043e\u043c\u044b \u0441\u043d\u043e\u0432\u0430 \u0445\u043e\u0434\u044f\u0442 \u0441 \u043f\u043e\u043d\u0435\u0434\u0435\u043b\u044c\u043d\u0438\u043a\u0430, \u0441\u043e\u043e\u0431\u0449\u0438\u043b\u0438 \u0432 \u043f\u043e\u0440\u0442\u0443. ";

    @Test
    void theContentTypeNamesTheCharset() {
        assertRead(bytes(WORDS, "windows-1252"), "iso-8859-1", WORDS, "windows-1252", From.CONTENT_TYPE);
        assertRead(bytes(RUSSIAN, "KOI8-R"), "koi8-r", RUSSIAN, "KOI8-R", From.CONTENT_TYPE);
        assertRead(bytes(WORDS, "UTF-8"), "utf8", WORDS, "UTF-8", From.CONTENT_TYPE);
    }

    @Test
    void aByteOrderMarkStandsAboveIt() {
        assertRead(bytes("\ufeff" + WORDS, "UTF-8"), "iso-8859-1", WORDS, "UTF-8", From.BYTE_ORDER_MARK);
        assertRead(bytes("\ufeff" + WORDS, "UTF-16BE"), "utf-8", WORDS, "UTF-16BE", From.BYTE_ORDER_MARK);
        assertRead(bytes("\ufeff" + WORDS, "UTF-16LE"), null, WORDS, "UTF-16LE", From.BYTE_ORDER_MARK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=windows-1251>",
                "<META http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">",
                "<?xml version=\"1.0\" encoding=\"windows-1251\"?>"
            })
    void theDocumentNamesItself(String declaration) {
        assertRead(
                bytes(declaration + RUSSIAN, "windows-1251"),
                null,
                declaration + RUSSIAN,
                "windows-1251",
                From.DOCUMENT);
    }

    @Test
    void aCharsetThatDoesNotFitIsAMistake() {
        // Declared UTF-8 and is not: reading by it would lose every letter with an accent.
        assertRead(bytes(WORDS.repeat(20), "windows-1252"), "utf-8", WORDS.repeat(20), "windows-1252", From.DETECTION);
        // Declared wrongly by the server, rightly by the page.
        var page = "<meta charset=\"utf-8\">" + RUSSIAN;
        assertRead(bytes(page, "UTF-8"), "ISO-2022-JP", page, "UTF-8", From.DOCUMENT);
        // A document whose name can be read as ASCII is not UTF-16.
        var claimed = "<meta charset=\"utf-16\">" + WORDS;
        assertRead(bytes(claimed, "UTF-8"), null, claimed, "UTF-8", From.DOCUMENT);
    }

    @Test
    void withoutANameItIsDetected() {
        assertRead(bytes(RUSSIAN, "UTF-8"), null, RUSSIAN, "UTF-8", From.DETECTION);
        assertRead(bytes(RUSSIAN.repeat(20), "windows-1251"), null, RUSSIAN.repeat(20), "windows-1251", From.DETECTION);
        assertRead(bytes("plain words", "US-ASCII"), "no-such-charset", "plain words", "UTF-8", From.DETECTION);
        assertRead(new byte[0], null, "", "UTF-8", From.DETECTION);
    }

    @Test
    void fewDamagedBytesAreReplacedAndCounted() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(bytes(WORDS, "UTF-8"));
        bytes.write(0xff);
        bytes.writeBytes(bytes(WORDS, "UTF-8"));
        var text = read(bytes.toByteArray(), "utf-8");
        assertThat(text.text()).isEqualTo(WORDS + "\ufffd" + WORDS);
        assertThat(text.undecodable()).isEqualTo(1);
        assertThat(text.from()).isEqualTo(From.CONTENT_TYPE);
    }

    @ParameterizedTest
    @CsvSource({"UTF-7", "IBM037", "x-IBM1047", "UTF-32", "CESU-8", "hz-gb-2312", "''", "../../etc"})
    void charsetsThatHideMarkupAreNotTaken(String label) {
        assertThat(read(bytes("<p>words", "US-ASCII"), label).charset()).isEqualTo("UTF-8");
    }

    @Test
    void anyBytesAreReadToSomethingWellFormed() {
        var random = new Random(20260302);
        var labels = new String[] {null, "utf-8", "shift_jis", "gb2312", "big5", "euc-kr", "iso-2022-jp", "utf-16"};
        for (int i = 0; i < 400; i++) {
            var bytes = new byte[random.nextInt(3000)];
            random.nextBytes(bytes);
            var text = read(bytes, labels[i % labels.length]).text();
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue();
        }
    }

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    private static DecodedText read(byte[] bytes, @Nullable String declared) {
        return new FetchedBody(bytes, "text/html", declared).text();
    }

    private static void assertRead(byte[] bytes, @Nullable String declared, String text, String charset, From from) {
        assertThat(read(bytes, declared)).isEqualTo(new DecodedText(text, charset, from, 0));
    }
}
