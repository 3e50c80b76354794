package org.gaoyao.eval.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gaoyao.run.AtomicFile;
import org.gaoyao.run.Json;

/**
 * Writes a page that needs nothing else, neither a server nor the net.
 *
 * <p>Its data stand in it as JSON, and long ones packed beside that; the page's own script shows both, and unpacks what
 * somebody looks at. Texts of models and benchmarks are data to the page and never markup: the JSON has no {@code <}, what is
 * packed is base64, and the script makes text nodes of both.
 */
public final class Page {

    private static final Pattern PLACE = Pattern.compile("<!--(STYLE|DATA|SCRIPT)-->");

    private Page() {}

    /**
     * Writes a page.
     *
     * @param script the name of the page's script among the resources of its owner
     * @param data what the script shows, found as element {@code data}
     * @param packed further data by the id of their element, as {@link Packed} makes them
     */
    public static void write(Path page, Class<?> owner, String script, Object data, Map<String, String> packed)
            throws IOException {
        AtomicFile.write(page, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            String[] parts = PLACE.split(resource(Page.class, "page.html"), -1);
            writer.append(parts[0])
                    .append("<style>")
                    .append(resource(Page.class, "page.css"))
                    .append("</style>");
            writer.append(parts[1]);
            element(writer, "data", Json.line(data).replace("<", "\\u003c"));
            for (var each : packed.entrySet()) {
                element(writer, each.getKey(), each.getValue());
            }
            writer.append(parts[2])
                    .append("<script>")
                    .append(resource(Page.class, "page.js"))
                    .append(resource(owner, script))
                    .append("</script>");
            writer.append(parts[3]).flush();
        });
    }

    private static void element(Writer writer, String id, String data) throws IOException {
        writer.append("<script type=\"text/plain\" id=\"")
                .append(id)
                .append("\">")
                .append(data)
                .append("</script>\n");
    }

    private static String resource(Class<?> owner, String name) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
