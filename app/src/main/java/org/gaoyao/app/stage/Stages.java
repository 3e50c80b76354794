package org.gaoyao.app.stage;

import java.util.List;

/** All stages that recipes can name. */
public final class Stages {

    private Stages() {}

    /** The stages, in the order in which a recipe would name them. */
    public static List<Stage<?>> all() {
        return List.of(new LawStage(), new MootStage(), new CorpusStage(), new ReportStage());
    }
}
