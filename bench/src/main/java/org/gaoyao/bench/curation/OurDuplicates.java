package org.gaoyao.bench.curation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import org.gaoyao.corpus.duplicate.MinHash;
import org.gaoyao.corpus.duplicate.NearDuplicates;

/** Ours: signatures and groups in one thread, as the gate {@code near-duplicates} makes them. */
final class OurDuplicates {

    private OurDuplicates() {}

    /** Runs with the file of documents. */
    static void main(String[] arguments) throws IOException {
        double start = Finding.processorTime();
        MinHash signatures = MinHash.standard();
        var groups = new NearDuplicates();
        try (BufferedReader lines = Files.newBufferedReader(Path.of(arguments[0]))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                groups.add(signatures.bands(line.substring(line.indexOf('\t') + 1)));
            }
        }
        var pairs = new BitSet();
        for (int copy = 1; copy < groups.size(); copy += 2) {
            pairs.set(copy / 2, groups.group(copy) == copy - 1);
        }
        Finding.tell(start, pairs);
    }
}
