package org.gaoyao.law.sentencing;

/**
 * What a rule rests on.
 *
 * @param source the text
 * @param place where in it: 四（一）1（1）
 * @param verified whether that text, or a reprint of it, was read for this row; the others are from knowledge or chosen
 */
public record Basis(Source source, String place, boolean verified) {

    /** As a judgment would cite it: 法发〔2021〕21号 四（一）1（1）. */
    @Override
    public String toString() {
        return (source.number().orElse(source.title()) + " " + place).strip();
    }
}
