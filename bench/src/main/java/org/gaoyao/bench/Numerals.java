package org.gaoyao.bench;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.text.ParsePosition;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.gaoyao.law.number.ChineseNumeral;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reads the article numbers 一 to 一千二百六十, the length of the Civil Code, once a call. */
@Question("How fast are Chinese numerals read? (MB/s of UTF-8, one thread)")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Numerals {

    private final RuleBasedNumberFormat icu =
            new RuleBasedNumberFormat(ULocale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT);
    private final String[] numerals =
            LongStream.rangeClosed(1, 1260).mapToObj(icu::format).toArray(String[]::new);
    private final long bytes = String.join("", numerals).getBytes(StandardCharsets.UTF_8).length;

    /** Ours; the sum proves that all were read. */
    @Benchmark
    @Contender("ChineseNumeral.read")
    public long ours(Volume volume) {
        long sum = 0;
        for (String numeral : numerals) {
            sum += ChineseNumeral.value(ChineseNumeral.read(numeral, 0));
        }
        volume.bytes += bytes;
        return checked(sum);
    }

    /** The general library that a Java program would take. */
    @Benchmark
    @Contender(value = "ICU4J 78.1 RuleBasedNumberFormat", peer = true)
    public long icu(Volume volume) {
        long sum = 0;
        for (String numeral : numerals) {
            sum += icu.parse(numeral, new ParsePosition(0)).longValue();
        }
        volume.bytes += bytes;
        return checked(sum);
    }

    private static long checked(long sum) {
        if (sum != 1260L * 1261 / 2) {
            throw new IllegalStateException("read wrongly: the numbers add up to " + sum);
        }
        return sum;
    }
}
