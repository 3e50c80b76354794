package org.gaoyao.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HomeTest {

    private final Path user = Path.of("/home/li");

    @Test
    void theOptionGoesBeforeTheVariableAndTheVariableBeforeTheUser() {
        Map<String, String> environment = Map.of(Home.VARIABLE, "/srv/gaoyao");

        assertThat(Home.find(Optional.of(Path.of("/a/../b")), environment, user).root())
                .isEqualTo(Path.of("/b"));
        assertThat(Home.find(Optional.empty(), environment, user).root()).isEqualTo(Path.of("/srv/gaoyao"));
        assertThat(Home.find(Optional.empty(), Map.of(Home.VARIABLE, " "), user).root())
                .isEqualTo(user.resolve(".gaoyao"));
    }

    @Test
    void everySubjectHasItsOwnFolder() {
        Home home = new Home(user);

        assertThat(Set.of(home.statutes(), home.cache(), home.natives()))
                .hasSize(3)
                .allMatch(path -> path.startsWith(user));
    }
}
