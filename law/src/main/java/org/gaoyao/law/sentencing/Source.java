package org.gaoyao.law.sentencing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where rules come from: the guidance, an interpretation, a province's rules, or a choice of this project.
 *
 * @param id by which rows name it: {@code guidance-2021}
 * @param title the title in Chinese
 * @param number the document number, 法发〔2021〕21号
 * @param from the first day on which it is applied
 * @param until the first day on which it no longer is
 * @param note what a reader should know of it: what was read, and where
 */
public record Source(
        String id,
        String title,
        Optional<String> number,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<String> note) {}
