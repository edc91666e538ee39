package org.crossread.web;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;

/** Keys that tell one showing of a form from another, so that it counts once however often it is sent. */
@TemplateExtension(namespace = "form")
public final class FormKeys {
    private FormKeys() {}

    static String key() {
        return UUID.randomUUID().toString();
    }
}
