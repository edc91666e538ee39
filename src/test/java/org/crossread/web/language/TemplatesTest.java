package org.crossread.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps the words of pages in the files of messages: no template holds an English sentence of its own. */
class TemplatesTest {
    /** Names, which are the same in every language. */
    private static final Set<String> NAMES = Set.of(
            "Crossread",
            "schema.org",
            "ClaimReview",
            "claims",
            "NewsML-G2",
            "ninjs",
            "ninjs 3.1",
            "Web Annotation",
            "W3C Web Annotation",
            "API",
            "a b c",
            "j / k",
            "t",
            "n",
            "p",
            "u",
            "Esc",
            "min");

    private static final Pattern COMMENT = Pattern.compile("\\{!.*?!}", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("<(script|svg|pre)\\b.*?</\\1>", Pattern.DOTALL);
    private static final Pattern SECTION = Pattern.compile("\\{[#/][^{}]*}");
    private static final Pattern TAG =
            Pattern.compile("</?[a-zA-Z!](?:[^<>\"'{}]|\"[^\"]*\"|'[^']*'|\\{[^{}]*})*>", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^{}]*}|&\\w+;");
    private static final Pattern SPOKEN =
            Pattern.compile("\\b(?:aria-label|title|data-label|alt|placeholder|label|hint|all)=\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}");

    @Test
    void noTemplateHoldsWordsOfItsOwn() {
        List<String> bare = new ArrayList<>();
        MessageFiles.templates().forEach((name, template) -> {
            for (String words : spoken(template)) {
                if (WORD.matcher(words).find() && !NAMES.contains(words)) {
                    bare.add(name + ": " + words);
                }
            }
        });
        assertThat(bare).isEmpty();
    }

    @Test
    void wordsInTextInAttributesAndInParametersOfTagsAreSeen() {
        assertThat(spoken(
                        "<p title=\"Old\">One {a} two{#if x} three{/if}</p>{#field label=\"Four\" /}<b>{web:five}</b>"))
                .contains("Old", "One  two", "three", "Four")
                .noneMatch(words -> words.contains("five"));
    }

    private static List<String> spoken(String template) {
        List<String> spoken = new ArrayList<>();
        String text = CODE.matcher(COMMENT.matcher(template).replaceAll("")).replaceAll(" ");
        Matcher attribute = SPOKEN.matcher(text);
        while (attribute.find()) {
            spoken.add(EXPRESSION.matcher(attribute.group(1)).replaceAll("").strip());
        }
        String plain = TAG.matcher(
                        SECTION.matcher(TAG.matcher(text).replaceAll("\n")).replaceAll("\n"))
                .replaceAll("\n");
        for (String line : plain.split("\n")) {
            spoken.add(EXPRESSION.matcher(line).replaceAll("").replaceAll("^[\\s–·“”:,.]+|[\\s–·“”:,.]+$", ""));
        }
        return spoken;
    }
}
