package org.gaoyao.law.book;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gaoyao.law.statute.Article;
import org.gaoyao.law.statute.ArticleNumber;
import org.gaoyao.law.statute.LawText;
import org.gaoyao.law.statute.LawVersion;
import org.gaoyao.law.statute.LawVersion.Ending;
import org.gaoyao.law.statute.Level;
import org.gaoyao.law.statute.Repeal;

/**
 * The facts of versions and the units of a version as bytes; texts in UTF-8 after their length.
 *
 * <p>Consecutive units mostly stand under the same headings, so these are written only where they change.
 */
final class StoreBlock {

    private StoreBlock() {}

    static byte[] versions(List<LawText> texts) throws IOException {
        var bytes = new ByteArrayOutputStream(1 << 16);
        var out = new DataOutputStream(bytes);
        out.writeInt(texts.size());
        for (LawText text : texts) {
            version(out, text.version());
        }
        return bytes.toByteArray();
    }

    /**
     * The versions of a block.
     *
     * @param format of the store: 1 knows neither which laws a text ends nor by when an end was known
     */
    static List<LawVersion> versions(byte[] bytes, int format) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int count = in.getInt();
        var versions = new ArrayList<LawVersion>(count);
        for (int i = 0; i < count; i++) {
            versions.add(version(in, format));
        }
        return versions;
    }

    static byte[] articles(List<Article> articles) throws IOException {
        var bytes = new ByteArrayOutputStream(1 << 14);
        var out = new DataOutputStream(bytes);
        out.writeInt(articles.size());
        List<String> headings = List.of();
        for (Article article : articles) {
            boolean same = article.headings().equals(headings);
            out.writeBoolean(same);
            if (!same) {
                headings = article.headings();
                strings(out, headings);
            }
            out.writeInt(article.number().map(ArticleNumber::number).orElse(0));
            out.writeInt(article.number().map(ArticleNumber::sub).orElse(0));
            string(out, article.unit());
            string(out, article.text());
        }
        return bytes.toByteArray();
    }

    static List<Article> articles(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int count = in.getInt();
        var articles = new ArrayList<Article>(count);
        List<String> headings = List.of();
        for (int i = 0; i < count; i++) {
            headings = in.get() != 0 ? headings : strings(in);
            int number = in.getInt();
            int sub = in.getInt();
            Optional<ArticleNumber> article =
                    number == 0 ? Optional.empty() : Optional.of(new ArticleNumber(number, sub));
            articles.add(new Article(string(in), article, headings, string(in)));
        }
        return articles;
    }

    private static void version(DataOutputStream out, LawVersion version) throws IOException {
        string(out, version.id());
        string(out, version.title());
        string(out, version.shortTitle());
        string(out, version.level().name());
        string(out, version.category());
        day(out, version.adopted());
        day(out, version.inForceFrom());
        ending(out, version.ending());
        out.writeBoolean(version.amending());
        strings(out, version.history());
        string(out, version.source());
        out.writeInt(version.repeals().size());
        for (Repeal repeal : version.repeals()) {
            string(out, repeal.title());
            ending(out, Optional.of(repeal.ending()));
        }
    }

    private static void ending(DataOutputStream out, Optional<Ending> ending) throws IOException {
        string(out, ending.map(Ending::how).map(Ending.How::name).orElse(""));
        if (ending.isPresent()) {
            day(out, ending.get().on());
            day(out, ending.get().atLatest());
            string(out, ending.get().by().orElse(""));
        }
    }

    private static LawVersion version(ByteBuffer in, int format) {
        return new LawVersion(
                string(in),
                string(in),
                string(in),
                Level.valueOf(string(in)),
                string(in),
                day(in),
                day(in),
                ending(in, format),
                in.get() != 0,
                strings(in),
                string(in),
                format == 1 ? List.of() : repeals(in, format));
    }

    private static List<Repeal> repeals(ByteBuffer in, int format) {
        int count = in.getInt();
        var repeals = new ArrayList<Repeal>(count);
        for (int i = 0; i < count; i++) {
            repeals.add(new Repeal(string(in), ending(in, format).orElseThrow()));
        }
        return repeals;
    }

    private static Optional<Ending> ending(ByteBuffer in, int format) {
        String how = string(in);
        if (how.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> on = day(in);
        Optional<LocalDate> atLatest = format == 1 ? Optional.empty() : day(in);
        String by = string(in);
        return Optional.of(
                new Ending(Ending.How.valueOf(how), on, atLatest, by.isEmpty() ? Optional.empty() : Optional.of(by)));
    }

    private static void string(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String string(ByteBuffer in) {
        var bytes = new byte[in.getInt()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void strings(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            string(out, text);
        }
    }

    private static List<String> strings(ByteBuffer in) {
        int count = in.getInt();
        var texts = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            texts.add(string(in));
        }
        return List.copyOf(texts);
    }

    private static void day(DataOutputStream out, Optional<LocalDate> day) throws IOException {
        out.writeLong(day.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE));
    }

    private static Optional<LocalDate> day(ByteBuffer in) {
        long day = in.getLong();
        return day == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }
}
