package org.gaoyao.chat.answer;

/** A model that answers conversations: a checkpoint on this machine, or an endpoint. Safe for concurrent use. */
public interface ChatModel extends AutoCloseable {

    /** What tells this model from others, in one line and without secrets; part of the key of a remembered answer. */
    String identity();

    /**
     * Asks the model.
     *
     * @param listener hears the answer while it is made, on the calling thread
     * @return an {@link Answer}, or why there is none
     * @throws InterruptedException if the thread is interrupted; the request is then given up
     */
    Outcome answer(ChatRequest request, Listener listener) throws InterruptedException;

    /** Asks the model, and waits for the whole answer. */
    default Outcome answer(ChatRequest request) throws InterruptedException {
        return answer(request, Listener.SILENT);
    }

    /** Frees what the model holds. */
    @Override
    void close();
}
