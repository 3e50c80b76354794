package org.gaoyao.chat.endpoint;

import java.util.Map;
import org.gaoyao.chat.answer.ChatModel;
import org.gaoyao.chat.answer.ChatModelContract;
import org.gaoyao.chat.local.LocalModel;
import org.gaoyao.chat.local.LocalOptions;
import org.gaoyao.chat.local.TinyCheckpoint;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A model behind an endpoint keeps the contract: one of this machine, asked over loopback. */
class EndpointContractTest extends ChatModelContract {

    private static LocalModel served;
    private static Server server;
    private static EndpointModel model;

    @BeforeAll
    static void serve() throws Exception {
        served = LocalModel.open(TinyCheckpoint.of("qwen3"), LocalOptions.DEFAULT);
        server = new Server(new ServedModel(served));
        model = asked();
    }

    @AfterAll
    static void close() {
        model.close();
        server.close();
        served.close();
    }

    private static EndpointModel asked() {
        return new EndpointModel(Endpoint.of(server.address(), "tiny").with(EndpointModelTest.SHORT), Map.of());
    }

    @Override
    protected ChatModel model() {
        return model;
    }

    @Override
    protected ChatModel another() {
        return asked();
    }
}
