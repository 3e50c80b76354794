package org.gaoyao.law.statute;

/**
 * Names one article of one version of a law, as {@code lawId#264} or {@code lawId#133-1}.
 *
 * @param law the id of the {@link LawVersion}
 * @param number the article
 */
public record ArticleId(String law, ArticleNumber number) {

    @Override
    public String toString() {
        return law + "#" + number.key();
    }
}
