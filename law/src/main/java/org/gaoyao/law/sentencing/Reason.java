package org.gaoyao.law.sentencing;

/**
 * Why a sentence is refused.
 *
 * @param field which part of the request: {@code charge}, {@code on}, {@code elements}, {@code ratios.surrender}
 * @param chinese the reason in Chinese
 * @param english the reason in English
 */
public record Reason(String field, String chinese, String english) {}
