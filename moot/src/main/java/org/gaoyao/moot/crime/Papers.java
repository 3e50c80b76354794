package org.gaoyao.moot.crime;

import java.util.ArrayList;
import java.util.List;
import org.gaoyao.law.judgment.SegmentName;
import org.gaoyao.moot.document.Document;
import org.gaoyao.moot.document.DocumentKind;
import org.gaoyao.moot.narrative.PlantedText;

/** The documents of a criminal case, each told anew by its own narrator from the same facts. */
final class Papers {

    private final Tried tried;

    Papers(Tried tried) {
        this.tried = tried;
    }

    List<Document> write() {
        var documents = new ArrayList<Document>();
        documents.add(judgment());
        documents.add(indictment());
        if (tried.facts().is("lawyer")) {
            documents.add(defence());
        }
        documents.add(told(DocumentKind.POLICE_REPORT, Narrator.POLICE, "p-body"));
        if (tried.facts().is("has-victim")) {
            documents.add(statement(DocumentKind.VICTIM_STATEMENT, forVictim(tried), "s-victim"));
        }
        documents.add(statement(DocumentKind.WITNESS_STATEMENT, Narrator.WITNESS, "s-witness"));
        documents.add(told(DocumentKind.ACCUSED_STATEMENT, Narrator.ACCUSED, "s-accused"));
        documents.add(consultation());
        documents.add(told(DocumentKind.SUMMARY, Narrator.COURT, "summary"));
        return documents;
    }

    private Document judgment() {
        return new Document.Builder()
                .segment(SegmentName.HEAD, court("j-head"))
                .segment(SegmentName.PARTIES, court("j-parties"))
                .segment(SegmentName.PROCEDURE, court("j-procedure"))
                .segment(SegmentName.ACCUSATION, tried.tell(Narrator.PROSECUTION, "j-accusation", "judgment"))
                .segment(SegmentName.PLEA, court("j-plea"))
                .segment(
                        SegmentName.FACTS,
                        new PlantedText.Builder()
                                .append("经审理查明：")
                                .append(tried.trial().facts())
                                .build())
                .segment(SegmentName.EVIDENCE, court("j-evidence"))
                .segment(SegmentName.REASONING, court("j-reasoning"))
                .segment(SegmentName.LEGAL_BASIS, court("j-basis"))
                .segment(SegmentName.DECISION, court("j-decision"))
                .segment(SegmentName.TAIL, court("j-tail"))
                .build(DocumentKind.JUDGMENT);
    }

    private Document indictment() {
        return new Document.Builder()
                .segment(SegmentName.HEAD, prosecution("i-head"))
                .segment(SegmentName.PROCEDURE, prosecution("i-procedure"))
                .segment(SegmentName.FACTS, prosecution("i-facts"))
                .segment(SegmentName.EVIDENCE, prosecution("i-evidence"))
                .segment(SegmentName.REASONING, prosecution("i-reasoning"))
                .segment(SegmentName.LEGAL_BASIS, prosecution("i-basis"))
                .segment(SegmentName.TAIL, prosecution("i-tail"))
                .build(DocumentKind.INDICTMENT);
    }

    private Document defence() {
        return new Document.Builder()
                .segment(SegmentName.HEAD, court("d-head"))
                .segment(SegmentName.BODY, court("d-body"))
                .segment(SegmentName.TAIL, court("d-tail"))
                .build(DocumentKind.DEFENCE);
    }

    /** A layperson's question: the accused's family asks, or the victim's. */
    private Document consultation() {
        boolean victim = asksForVictim(tried);
        return told(
                DocumentKind.CONSULTATION, victim ? Narrator.VICTIM_KIN : Narrator.KIN, victim ? "c-victim" : "c-kin");
    }

    /** Whether it is the victim's family that asks. */
    static boolean asksForVictim(Tried tried) {
        return tried.facts().is("has-victim")
                && !tried.facts().is("company-victim")
                && tried.draw().index() % 3 == 0;
    }

    /** Who speaks for the victim: of the dead a near relative. */
    static Narrator forVictim(Tried tried) {
        return tried.facts().is("victim-dead") ? Narrator.VICTIM_KIN : Narrator.VICTIM;
    }

    private Document statement(DocumentKind kind, Narrator narrator, String rule) {
        return Document.of(
                kind,
                new PlantedText.Builder()
                        .append(tried.tell(narrator, "s-head", kind.name()))
                        .append(tried.tell(narrator, rule, kind.name()))
                        .build());
    }

    private Document told(DocumentKind kind, Narrator narrator, String rule) {
        return Document.of(kind, tried.tell(narrator, rule, kind.name()));
    }

    private PlantedText court(String rule) {
        return tried.tell(Narrator.COURT, rule, "judgment");
    }

    private PlantedText prosecution(String rule) {
        return tried.tell(Narrator.PROSECUTION, rule, "indictment");
    }
}
