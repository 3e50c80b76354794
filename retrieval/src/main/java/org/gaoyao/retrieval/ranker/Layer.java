package org.gaoyao.retrieval.ranker;

/** By what articles are ranked. */
public enum Layer {
    /** Words in common, by BM25. */
    WORDS,
    /** The cosine of the bi-encoder. */
    MEANING,
    /** The questions that an article answered, by BM25. */
    ASKED,
    /** The three above by reciprocal-rank fusion (Cormack et al. 2009; each rank plus 60). */
    FUSION,
    /** The trees over all that is seen. */
    LEARNED
}
