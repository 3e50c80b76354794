package org.gaoyao.chat.answer;

import java.time.Duration;

/**
 * How long an answer took; never part of what is compared.
 *
 * @param first from the request that was answered to the first piece
 * @param whole from the same moment to the end
 */
public record Timing(Duration first, Duration whole) {}
