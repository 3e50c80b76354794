package org.gaoyao.eval.rule;

import java.util.ArrayList;
import java.util.List;
import org.gaoyao.score.python.PythonText;

/** Lines of an answer, without bullets, numbers and marks that models put around them. */
final class AnswerLines {

    private AnswerLines() {}

    /** The lines that are not blank; parts that a semicolon separates are lines too. */
    static List<String> of(String text) {
        var lines = new ArrayList<String>();
        for (String line : text.split("[\\n;；]", -1)) {
            String bare = line.strip()
                    .replaceFirst("^(?:[-*•·]|[0-9]{1,3}[.、)）](?![0-9]))\\s*", "")
                    .replaceFirst("^\\*\\*([^*]+)\\*\\*", "$1");
            if (!PythonText.strip(bare).isEmpty()) {
                lines.add(bare.strip());
            }
        }
        return lines;
    }
}
