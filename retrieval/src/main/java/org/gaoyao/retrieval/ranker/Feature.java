package org.gaoyao.retrieval.ranker;

/** What a ranker sees of an article for a question. */
public enum Feature {
    /** BM25 of title, headings and text. */
    WORDS("words in common", "字词匹配"),
    /** The same, as a share of what the question's words could give at most. */
    WORDS_SHARE("share of the question's words", "字词覆盖"),
    /** The same, as a share of the best article's. */
    WORDS_BEST("words in common, against the best", "字词匹配与最佳之比"),
    /** One divided by the rank by words plus 10. */
    WORDS_RANK("rank by words", "字词排名"),
    /** BM25 of the article before or after it, whichever is more, as a share of the best. */
    WORDS_NEIGHBOUR("words of its neighbours", "相邻条文字词匹配"),
    /** The best BM25 in its law, as a share of the best. */
    WORDS_LAW("words of its law's best article", "同一法律最佳字词匹配"),
    /** How many of the best twenty by words are of its law. */
    WORDS_LAW_COUNT("how many of its law are among the best by words", "同一法律在字词前列的条数"),
    /** The cosine of the bi-encoder. */
    MEANING("meaning", "语义相似"),
    /** The same, below the best article's. */
    MEANING_BEST("meaning, below the best", "语义与最佳之差"),
    /** One divided by the rank by meaning plus 10. */
    MEANING_RANK("rank by meaning", "语义排名"),
    /** The cosine of the article before or after it, whichever is more, below the best. */
    MEANING_NEIGHBOUR("meaning of its neighbours", "相邻条文语义"),
    /** The best cosine in its law, below the best. */
    MEANING_LAW("meaning of its law's best article", "同一法律最佳语义"),
    /** How many of the best twenty by meaning are of its law. */
    MEANING_LAW_COUNT("how many of its law are among the best by meaning", "同一法律在语义前列的条数"),
    /** BM25 of the questions that it answered, as a share of the best article's. */
    ASKED_BEST("questions that it answered", "曾答问题匹配"),
    /** The same, as a share of what the question's words could give at most. */
    ASKED_SHARE("share of the question's words among questions that it answered", "曾答问题覆盖"),
    /** The similarity in words of the most similar question that it answered. */
    NEAREST("most similar question that it answered", "最相似的曾答问题"),
    /** The cosine of the closest question that it answered. */
    AKIN("closest question in meaning that it answered", "语义最近的曾答问题"),
    /** Its share of the votes of similar questions. */
    VOTES("votes of similar questions", "相似问题投票"),
    /** The votes of the articles before and after it. */
    VOTES_NEIGHBOUR("votes of its neighbours", "相邻条文得票"),
    /** The votes of its law. */
    VOTES_LAW("votes of its law", "同一法律得票"),
    /** How often it was an answer, logarithm of one more. */
    ARTICLE_COUNT("how often it was an answer", "曾为答案次数"),
    /** How often its law was an answer, logarithm of one more. */
    LAW_COUNT("how often its law was an answer", "所属法律曾为答案次数"),
    /** The rank of its law. */
    LEVEL("rank of its law", "法律位阶"),
    /** How long its text is, logarithm. */
    LENGTH("length", "条文长度"),
    /** How similar the most similar of all past questions is: the same for every article. */
    FAMILIARITY("how familiar the question is", "问题熟悉程度"),
    /** The cosine of the closest of all past questions: the same for every article. */
    KINSHIP("how close the closest past question is", "最近问题语义"),
    /** How much of the question's words the best article has: the same for every article. */
    CLARITY("how well words answer the question", "字词可答程度");

    private final String english;
    private final String chinese;

    Feature(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** Where it stands among a candidate's features. */
    @SuppressWarnings("EnumOrdinal") // a ranker is trained and used with one order: its format says which
    int place() {
        return ordinal();
    }

    /** What it is, in a few words. */
    public String english() {
        return english;
    }

    /** What it is, in a few words of Chinese. */
    public String chinese() {
        return chinese;
    }
}
