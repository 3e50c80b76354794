package org.gaoyao.app.command.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gaoyao.app.command.Shared;
import org.gaoyao.app.execution.Team;
import org.gaoyao.model.plan.Sharding;
import org.gaoyao.model.tensor.Rendezvous;
import org.gaoyao.run.ProblemsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gaoyao launch}: a command in several processes that know of each other. */
@Command(
        name = "launch",
        description = {
            "Runs a command in several processes of this machine that train one model together. 以多个进程运行一个命令。",
            "Each is told its RANK, WORLD_SIZE, LOCAL_RANK, MASTER_ADDR and MASTER_PORT, as by torchrun, and has its"
                + " share of the processors and of the memory. When one ends with an error, the others are stopped.",
            "Example: gaoyao launch --processes 2 -- train sft --help"
        },
        mixinStandardHelpOptions = true)
public final class LaunchCommand implements Callable<Integer> {

    @Mixin
    private Shared shared = new Shared();

    @Option(
            names = {"--processes", "-n"},
            required = true,
            paramLabel = "N",
            description = "How many: as many as GPUs, or as processors to spare. 进程数。")
    private int processes;

    @Option(
            names = "--sharding",
            paramLabel = "data_parallel|zero_1|zero_3",
            defaultValue = "data_parallel",
            description = "What of a model in training is split among them: nothing, the optimizer's state, or all"
                    + " (default: ${DEFAULT-VALUE}). 训练状态的切分方式。")
    private Sharding sharding = Sharding.DATA_PARALLEL;

    @Parameters(
            paramLabel = "COMMAND",
            arity = "1..*",
            description = "The command and its arguments, behind --. 要运行的命令。")
    private List<String> command = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (processes < 1) {
            throw ProblemsException.of(
                    "nothing was started", "--processes", "is " + processes, "give a number from 1 on");
        }
        int port = freePort();
        var share = new Share(processes, Runtime.getRuntime().availableProcessors());
        var started = new ArrayList<RankProcess>();
        try (var group = new RankProcesses(started)) {
            for (int rank = 0; rank < processes; rank++) {
                ProcessBuilder process = share.process(spec.root().userObject().getClass(), command);
                process.environment()
                        .putAll(Rendezvous.local(rank, processes, port).environment());
                process.environment().put(Team.SHARDING, sharding.name());
                process.environment().putIfAbsent("CUDA_VISIBLE_DEVICES", String.valueOf(rank));
                started.add(RankProcess.start(
                        rank,
                        process,
                        spec.commandLine().getOut(),
                        spec.commandLine().getErr()));
            }
            Optional<RankProcess> failed = group.await();
            failed.ifPresent(rank -> spec.commandLine().getErr().println(why(rank)));
            return failed.map(RankProcess::code).orElse(0);
        }
    }

    private String why(RankProcess failed) {
        String end = shared.language()
                .say(
                        "Rank %d ended with code %d, and the others were stopped."
                                .formatted(failed.rank(), failed.code()),
                        "进程 %d 以代码 %d 结束，其余进程已停止。".formatted(failed.rank(), failed.code()));
        return failed.lastLines().isEmpty()
                ? end
                : end + shared.language().say(" Its last lines:", "其最后输出：") + "\n  "
                        + String.join("\n  ", failed.lastLines());
    }

    /** A port that nobody uses now; rank 0 takes it in a moment. */
    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
