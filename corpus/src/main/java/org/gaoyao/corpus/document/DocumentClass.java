package org.gaoyao.corpus.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What sort of text a document is: the classes that LegalOne lists for mid-training, and what its general corpora hold. */
public enum DocumentClass {
    /** 论文: a legal paper. */
    PAPER(Domain.LEGAL, "论文"),
    /** 评论: a review or comment on law or on a case. */
    REVIEW(Domain.LEGAL, "评论"),
    /** 释义: an annotation of articles. */
    ANNOTATION(Domain.LEGAL, "释义"),
    /** 法律咨询: a layperson's question, mostly with a lawyer's answer. */
    CONSULTATION(Domain.LEGAL, "咨询"),
    /** 裁判文书. */
    JUDGMENT(Domain.LEGAL, "裁判文书"),
    /** 司法意见: an opinion or reply of a court or prosecution office. */
    OPINION(Domain.LEGAL, "司法意见"),
    /** 教材. */
    TEXTBOOK(Domain.LEGAL, "教材"),
    /** 法律百科. */
    LEGAL_ENCYCLOPAEDIA(Domain.LEGAL, "法律百科"),
    /** 指导意见, 指导性案例: guidance of the highest courts. */
    GUIDANCE(Domain.LEGAL, "指导文件"),
    /** 法律法规 of any level. */
    STATUTE(Domain.LEGAL, "法律法规"),
    /** 起诉书, 答辩状, 合同 and other legal documents. */
    LEGAL_DOCUMENT(Domain.LEGAL, "法律文书"),

    /** Pages of the web. */
    WEB(Domain.GENERAL, "网页"),
    /** News. */
    NEWS(Domain.GENERAL, "新闻"),
    /** An encyclopaedia. */
    ENCYCLOPAEDIA(Domain.GENERAL, "百科"),
    /** Books, papers and reports that are not law. */
    BOOK(Domain.GENERAL, "书籍报告"),
    /** Mathematics. */
    MATHEMATICS(Domain.GENERAL, "数学"),
    /** Any other text that is not law. */
    OTHER(Domain.GENERAL, "其他"),

    /** Written by a model or a program to show reasoning. */
    REASONING(Domain.SYNTHETIC, "合成推理"),
    /** A faithful rewriting of another text. */
    REPHRASING(Domain.SYNTHETIC, "合成改写");

    /** The three parts of the mixture. */
    public enum Domain {
        /** Text that is not law. */
        GENERAL,
        /** Law. */
        LEGAL,
        /** Made by models or programs for the training. */
        SYNTHETIC;

        /** The name in files. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Domain domain;
    private final String chinese;

    DocumentClass(Domain domain, String chinese) {
        this.domain = domain;
        this.chinese = chinese;
    }

    /**
     * The class of a name in files.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static DocumentClass of(String key) {
        return Arrays.stream(values())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no class of documents is called " + key));
    }

    /** The part of the mixture that it belongs to. */
    public Domain domain() {
        return domain;
    }

    /** The name for Chinese readers. */
    public String chinese() {
        return chinese;
    }

    /** The name in files: {@code legal-encyclopaedia}. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
