package org.gaoyao.app.recipe;

import java.util.List;
import org.gaoyao.app.stage.CorpusStage;
import org.gaoyao.app.stage.LawStage;
import org.gaoyao.app.stage.MootStage;
import org.gaoyao.app.stage.ReportStage;
import org.gaoyao.app.stage.Stage;
import org.gaoyao.app.stage.eval.EvalStage;
import org.gaoyao.app.stage.train.BaseStage;
import org.gaoyao.app.stage.train.MidtrainStage;
import org.gaoyao.app.stage.train.RlStage;
import org.gaoyao.app.stage.train.SftStage;
import org.gaoyao.app.stage.train.TokenizerStage;

/** All stages that recipes can name. */
public final class Stages {

    private Stages() {}

    /** The stages, in the order in which a recipe would name them. */
    public static List<Stage<?>> all() {
        return List.of(
                new LawStage(),
                new MootStage(),
                new CorpusStage(),
                new TokenizerStage(),
                new BaseStage(),
                new MidtrainStage(),
                new SftStage(),
                new RlStage(),
                new EvalStage(),
                new ReportStage());
    }
}
