package org.crossread.account;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;

/** Every address of the application with its method, as its classes declare them. */
final class Routes {
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    private static final String PATH = "jakarta.ws.rs.Path";

    private Routes() {}

    /** {@code POST /corrections/{id}/approval} and so on. */
    static Set<String> declared() {
        Set<String> routes = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                // plain Java, as ArchitectureTest sees to: nothing there has an address
                .withImportOption(
                        place -> !place.contains("/org/crossread/check/") && !place.contains("/org/crossread/text/"))
                .importPackages("org.crossread")) {
            for (JavaMethod method : type.getMethods()) {
                add(routes, type, method);
            }
        }
        return routes;
    }

    private static void add(Set<String> routes, JavaClass type, JavaMethod method) {
        for (JavaAnnotation<JavaMethod> annotation : method.getAnnotations()) {
            String name = annotation.getRawType().getSimpleName();
            if (annotation.getRawType().getPackageName().equals("jakarta.ws.rs") && METHODS.contains(name)) {
                String base =
                        type.tryGetAnnotationOfType(PATH).map(Routes::value).orElse("");
                String rest =
                        method.tryGetAnnotationOfType(PATH).map(Routes::value).orElse("");
                String path = ("/" + base + "/" + rest).replaceAll("/{2,}", "/").replaceAll("(?<=.)/$", "");
                routes.add(name + " " + path);
            }
        }
    }

    private static String value(JavaAnnotation<?> annotation) {
        return String.valueOf(annotation.get("value").orElse(""));
    }
}
