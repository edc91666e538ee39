package org.crossread.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** The description of the API as programs get it: its own addresses only, each with a name and with the ways to show whose program it is. */
@OpenApiFilter(OpenApiFilter.RunStage.BOTH)
public class ApiDescription implements OASFilter {
    private static final String API = "/api/v1/";
    private static final Map<String, String> TAGS = Map.of(
            "Checks", "The kinds of disagreement that Crossread knows.",
            "Desk", "Articles, stories, conflicts, verdicts and corrections.",
            "Published", "What everybody may read.",
            "Without saving", "Texts are read and compared, and forgotten.");

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getPaths() == null || description.getPaths().getPathItems() == null) {
            return;
        }
        Paths paths = OASFactory.createPaths();
        description.getPaths().getPathItems().entrySet().stream()
                .filter(path -> path.getKey().startsWith(API))
                .forEach(path -> paths.addPathItem(path.getKey(), path.getValue()));
        paths.getPathItems().forEach(ApiDescription::complete);
        description.setPaths(paths);
        description.setServers(List.of(OASFactory.createServer().url("/").description("This server")));
        Optional.ofNullable(description.getTags())
                .ifPresent(tags -> tags.forEach(tag -> {
                    if (tag.getDescription() == null) {
                        tag.setDescription(TAGS.get(tag.getName()));
                    }
                }));
        secure(description);
    }

    private static void secure(OpenAPI description) {
        Components components =
                description.getComponents() == null ? OASFactory.createComponents() : description.getComponents();
        components.setSecuritySchemes(Map.of(
                "token", scheme("bearer", "A token that its owner made under Your account."),
                "password", scheme("basic", "A name and a password.")));
        description.setComponents(components);
    }

    private static SecurityScheme scheme(String kind, String told) {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(kind)
                .description(told);
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> complete(path, method, operation));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        if (operation.getOperationId() == null) {
            operation.setOperationId(name(path, method));
        }
        if (operation.getDescription() == null) {
            operation.setDescription(operation.getSummary());
        }
        if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
            operation.setSecurity(List.of(by("token"), by("password")));
        }
    }

    private static SecurityRequirement by(String scheme) {
        return OASFactory.createSecurityRequirement().addScheme(scheme);
    }

    /** {@code getConflictsById} for {@code GET /api/v1/conflicts/{id}}. */
    private static String name(String path, PathItem.HttpMethod method) {
        Stream<String> parts = Arrays.stream(path.substring(API.length()).split("/"));
        return method.name().toLowerCase(Locale.ROOT)
                + parts.map(part -> part.startsWith("{")
                                ? "By" + capital(part.substring(1, part.length() - 1))
                                : capital(part))
                        .collect(Collectors.joining());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
