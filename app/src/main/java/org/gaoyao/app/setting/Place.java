package org.gaoyao.app.setting;

import java.nio.file.Path;

/**
 * Where a setting was written.
 *
 * @param where as a person would look for it: {@code recipes/quickstart.yaml:7}, {@code --set seed=x}
 * @param base the folder from which relative paths written there start
 */
public record Place(String where, Path base) {

    @Override
    public String toString() {
        return where;
    }
}
