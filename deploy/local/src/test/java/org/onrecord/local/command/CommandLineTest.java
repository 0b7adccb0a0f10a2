package org.onrecord.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    @Test
    void dataStandsBelowTheCheckoutUnlessToldOtherwise() {
        assertThat(parse("--home", "/checkout", "up").data()).isEqualTo(Path.of("/checkout/.onrecord"));
        assertThat(parse("--home", "/checkout", "up", "--data", "/elsewhere").data())
                .isEqualTo(Path.of("/elsewhere"));
    }

    @Test
    void optionsStandBeforeAndAfterTheCommand() {
        var line = parse("--terminal", "demo", "--once", "--port", "18080", "--columns", "90");
        assertThat(line.command()).isEqualTo(CommandLine.Command.DEMO);
        assertThat(line.terminal()).isTrue();
        assertThat(line.once()).isTrue();
        assertThat(line.firstPort()).isEqualTo(18_080);
        assertThat(line.columns()).isEqualTo(90);
    }

    @Test
    void whatCannotBeUnderstoodIsNamed() {
        assertMisuse("\"fly\" is not a command of onrecord.", "fly");
        assertMisuse("\"--fast\" is not an option of up.", "up", "--fast");
        assertMisuse("--data needs a value.", "up", "--data");
        assertMisuse("--port needs a number, not \"high\".", "up", "--port", "high");
        assertMisuse("No command was given.");
    }

    private static void assertMisuse(String sentence, String... arguments) {
        assertThatThrownBy(() -> parse(arguments))
                .isInstanceOf(CommandLine.Misuse.class)
                .hasMessage(sentence + " Try ./onrecord help.");
    }

    private static CommandLine parse(String... arguments) {
        return CommandLine.parse(arguments);
    }
}
