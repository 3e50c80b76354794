package org.gaoyao.law.charge;

import java.util.List;
import java.util.Optional;

/**
 * A civil cause of action (案由): the name of the legal relation in dispute.
 *
 * @param name as courts write it: 民间借贷纠纷
 * @param english in English
 * @param field the part of civil law that it belongs to: 合同纠纷
 * @param aliases other names: 民间借贷, 借款纠纷
 * @param schema the code of the schema of its elements, for the six causes that are covered in depth
 * @param broader the cause that it is a kind of, if there is one in the list: 借款合同纠纷
 */
public record CauseOfAction(
        String name,
        String english,
        String field,
        List<String> aliases,
        Optional<String> schema,
        Optional<String> broader) {

    public CauseOfAction {
        aliases = List.copyOf(aliases);
    }

    @Override
    public String toString() {
        return name;
    }
}
