package org.gaoyao.moot.scenario;

import java.util.List;
import org.gaoyao.moot.document.Document;
import org.gaoyao.moot.document.DocumentKind;
import org.gaoyao.moot.document.Exercise;
import org.gaoyao.moot.matter.SimulatedCase;

/**
 * A case and everything that was written of it.
 *
 * @param trial the case
 * @param documents what narrators, police, prosecution, defence and court wrote
 * @param exercises prompts with known answers
 */
public record Simulation(SimulatedCase trial, List<Document> documents, List<Exercise> exercises) {

    public Simulation {
        documents = List.copyOf(documents);
        exercises = List.copyOf(exercises);
    }

    /** The document of a kind. */
    public Document document(DocumentKind kind) {
        return documents.stream()
                .filter(document -> document.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s has no %s".formatted(trial.id(), kind)));
    }
}
