package org.crossread.notification.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** A mail to one person. What people wrote stands in its body only, never in its headers. */
record Letter(String to, String subject, String text, String html) {

    /** What happened, and where to look. */
    @TemplateData
    public record Line(String text, String link) {}

    @CheckedTemplate(basePath = "notification", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance digest(List<Line> lines, String settings);

        static native TemplateInstance digestPlain(List<Line> lines, String settings);

        static native TemplateInstance confirmation(String name, String link);

        static native TemplateInstance confirmationPlain(String name, String link);
    }

    /** @param settings the page on which its reader ends such mails */
    static Letter digest(String to, List<Line> lines, String settings) {
        String subject = lines.size() == 1 ? "1 new message" : lines.size() + " new messages";
        return new Letter(
                to,
                "Crossread: " + subject,
                Templates.digestPlain(lines, settings).render(),
                Templates.digest(lines, settings).render());
    }

    static Letter confirmation(String to, String name, String link) {
        return new Letter(
                to,
                "Crossread: confirm your e-mail address",
                Templates.confirmationPlain(name, link).render(),
                Templates.confirmation(name, link).render());
    }
}
