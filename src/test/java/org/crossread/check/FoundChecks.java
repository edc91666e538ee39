package org.crossread.check;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.util.List;

/** The checks of the class path, as the running application finds them, for tests that start no application. */
public final class FoundChecks {
    private static final List<Object> ALL = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.crossread.check")
                    .stream()
                    .filter(c -> c.isAssignableTo(Check.class) || c.isAssignableTo(SelfCheck.class))
                    .filter(c -> !c.isInterface())
                    .map(JavaClass::reflect)
                    .map(FoundChecks::made)
                    .toList();

    private FoundChecks() {}

    public static List<Check<?>> checks() {
        return ALL.stream()
                .filter(Check.class::isInstance)
                .<Check<?>>map(c -> (Check<?>) c)
                .toList();
    }

    public static List<SelfCheck> selfChecks() {
        return ALL.stream()
                .filter(SelfCheck.class::isInstance)
                .map(SelfCheck.class::cast)
                .toList();
    }

    private static Object made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " needs a constructor without parameters.", e);
        }
    }
}
