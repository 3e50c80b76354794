package org.gaoyao.chat.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gaoyao.run.Nearest;
import org.gaoyao.run.ProblemsException;

/**
 * The templates that we know, by name and by the Jinja text that a model's folder holds.
 *
 * <p>A text is recognised by the hash of its canonical form, against those of the published templates and of our own.
 * What is none of these is refused: to guess would be to speak to a model in a language that it does not know.
 */
public final class ChatTemplates {

    private static final List<ChatTemplate> ALL =
            List.of(new Qwen3(), new Qwen25(), new DeepSeekR1(), new Llama3.Plain(), new Llama3.Dated());

    private ChatTemplates() {}

    /** All of them. */
    public static List<ChatTemplate> all() {
        return ALL;
    }

    /** The one of this name. */
    public static Optional<ChatTemplate> named(String name) {
        return ALL.stream().filter(template -> template.name().equals(name)).findFirst();
    }

    /**
     * The one of a name that a person typed.
     *
     * @param task what is not done if there is none, as a sentence without its full stop
     * @param where the option that holds the name
     */
    public static ChatTemplate require(String name, String task, String where) {
        return named(name)
                .orElseThrow(() -> ProblemsException.of(
                        task,
                        where,
                        "\"" + name + "\" is no template that we know",
                        "give one of " + names()
                                + Nearest.of(
                                                name,
                                                ALL.stream()
                                                        .map(ChatTemplate::name)
                                                        .toList())
                                        .map(near -> "; did you mean " + near + "?")
                                        .orElse("")));
    }

    /** The template that a Jinja text is, if it is one of ours. */
    public static Optional<ChatTemplate> recognise(String jinja) {
        String print = TemplateFingerprint.of(jinja);
        return TemplateFingerprint.published(print)
                .flatMap(ChatTemplates::named)
                .or(() -> ALL.stream()
                        .filter(template ->
                                TemplateFingerprint.of(template.jinja()).equals(print))
                        .findFirst());
    }

    /**
     * The template that a Jinja text is.
     *
     * @param where the file that holds it
     * @throws ProblemsException if it is none of ours; the message says which it is where that is known
     */
    public static ChatTemplate recognise(String jinja, String where) {
        return recognise(jinja).orElseThrow(() -> {
            String print = TemplateFingerprint.of(jinja);
            return ProblemsException.of(
                    "the chat template was not recognised",
                    where + ", chat_template",
                    "the template is " + TemplateFingerprint.refused(print).orElse("an unknown one") + " (fingerprint "
                            + print + "); it is none of " + names(),
                    "use a model with one of these, or name the one that its training followed");
        });
    }

    private static String names() {
        return ALL.stream().map(ChatTemplate::name).collect(Collectors.joining(", "));
    }
}
