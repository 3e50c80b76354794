package org.gaoyao.eval.asking;

import org.gaoyao.chat.answer.ChatRequest;

/**
 * An item of a benchmark as it is put to a model.
 *
 * @param item which one
 * @param request what is asked
 */
public record Inquiry(ItemKey item, ChatRequest request) {}
