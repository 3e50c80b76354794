package org.gaoyao.model.plan;

import java.util.Optional;

/**
 * Equal accelerators, eight to a machine. Rates are those of the maker's data sheet; {@link #REACHED} and
 * {@link #BANDWIDTH_REACHED} say what share of them a program gets.
 *
 * @param count how many there are
 * @param memory of each, in bytes
 * @param flops of each: bf16 multiplications and additions of dense matrix products a second
 * @param memoryRate of each: bytes that it reads from its memory a second
 * @param machineRate bytes a second that each sends to the others of its machine
 * @param networkRate bytes a second that each sends to other machines
 */
public record Devices(
        int count, double memory, double flops, double memoryRate, double machineRate, double networkRate) {

    /** Devices of one machine. */
    public static final int MACHINE = 8;

    /** The share of the memory that is planned for; the rest is for the driver, buffers of messages and gaps. */
    public static final double USABLE = 0.9;

    /**
     * The share of {@code flops} that training reaches: 0.38 to 0.43 are reported for Llama 3 on up to 16,384 GPUs
     * (Grattafiori and others, 2024, table 4).
     */
    public static final double REACHED = 0.4;

    /** The share of {@code memoryRate} that generation reaches; an assumption. */
    public static final double BANDWIDTH_REACHED = 0.6;

    public Devices {
        if (count < 1
                || !(memory > 0)
                || !(flops > 0)
                || !(memoryRate > 0)
                || !(machineRate > 0)
                || !(networkRate > 0)) {
            throw new IllegalArgumentException(
                    "devices need a count, memory and rates above 0, got %d, %s, %s, %s, %s, %s"
                            .formatted(count, memory, flops, memoryRate, machineRate, networkRate));
        }
    }

    /** NVIDIA A100 SXM with 80 GB and 200 Gb/s of network each. */
    public static Devices a100(int count) {
        return new Devices(count, 80e9, 312e12, 2.039e12, 300e9, 25e9);
    }

    /** NVIDIA H100 SXM with 80 GB and 400 Gb/s of network each. */
    public static Devices h100(int count) {
        return new Devices(count, 80e9, 989e12, 3.35e12, 450e9, 50e9);
    }

    /** The devices that are called {@code name}: {@code a100} or {@code h100}. */
    public static Optional<Devices> find(String name, int count) {
        return switch (name) {
            case "a100" -> Optional.of(a100(count));
            case "h100" -> Optional.of(h100(count));
            default -> Optional.empty();
        };
    }

    /** As many others of the kind. */
    public Devices withCount(int other) {
        return new Devices(other, memory, flops, memoryRate, machineRate, networkRate);
    }

    /** The same with other memory, in bytes. */
    public Devices withMemory(double bytes) {
        return new Devices(count, bytes, flops, memoryRate, machineRate, networkRate);
    }

    /** Bytes of each that a stage may take. */
    public long usable() {
        return Math.round(USABLE * memory);
    }

    /** Bytes a second that each sends when all exchange: the network's as soon as there is more than one machine. */
    public double exchangeRate() {
        return count <= MACHINE ? machineRate : networkRate;
    }
}
