package org.onrecord.extraction.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BindRolesTest {

    private static List<String> roles(String text, String name) {
        return Read.entity(text, name).roles().stream()
                .map(role -> (role.former() ? "former: " : "") + role.text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    South Korean Vice Foreign Minister Han Ji-won spoke. | Han Ji-won | South Korean Vice Foreign Minister
                    The Chilean finance minister Rosa Duarte left. | Rosa Duarte | Chilean finance minister
                    U.S. Secretary of State Mary Hobbs arrived. | Mary Hobbs | U.S. Secretary of State
                    Paul Lindqvist, deputy director of the agency for Asia and Africa, also called. | Paul Lindqvist | deputy director of the agency for Asia and Africa
                    The Kenyan president, Daniel Otieno, disagreed. | Daniel Otieno | Kenyan president
                    Former Prime Minister Ivan Petrov died. | Ivan Petrov | former: Prime Minister
                    Amina Yusuf was the mayor of Kano. | Amina Yusuf | former: mayor of Kano
                    Officials met Laura Sanchez on Monday. | Laura Sanchez | ''
                    Mr. Tom Baker arrived. | Tom Baker | ''
                    """)
    void aRoleBesideANameBelongsToThePerson(String text, String name, String expected) {
        assertThat(String.join("; ", roles(text, name))).isEqualTo(expected);
    }

    @Test
    void twoRolesBehindACommaAreTwoAndTheSecondIsOver() {
        assertThat(roles(
                        "Peter Novak, head of the Asia Desk at PRIO and former adviser to the U.S. Treasury, said so.",
                        "Peter Novak"))
                .containsExactly("head of the Asia Desk at PRIO", "former: adviser to the U.S. Treasury");
    }

    @Test
    void theCountryOfTheOfficeIsRead() {
        assertThat(Read.entity("French President Claire Moreau left.", "Claire Moreau")
                        .roles()
                        .get(0)
                        .country())
                .isEqualTo("FR");
    }
}
