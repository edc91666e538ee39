package org.crossread.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.util.List;
import org.crossread.Refusal;
import org.crossread.article.file.ArticleFormat;
import org.crossread.article.file.Formats;
import org.crossread.article.file.Upload;

/** Any bytes under any name are opened or refused in words. */
class FilesFuzzTest {
    private static final List<String> NAMES =
            List.of("a.txt", "a.html", "a.pdf", "a.docx", "a.odt", "a.zip", "a.xml", "a.csv", "a");
    private static final Formats FORMATS = new Formats(new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.crossread.article")
                    .stream()
                    .filter(type -> type.isAssignableTo(ArticleFormat.class) && !type.isInterface())
                    .map(JavaClass::reflect)
                    .map(FilesFuzzTest::made)
                    .toList());

    @FuzzTest(maxDuration = "60s")
    void anyFileIsOpenedOrRefused(FuzzedDataProvider data) {
        String name = data.pickValue(NAMES);
        try {
            FORMATS.open(new Upload(name, data.consumeRemainingAsBytes()));
        } catch (Refusal inWords) {
            if (inWords.reason().isBlank()) {
                throw new AssertionError("Refused without a word: " + name);
            }
        }
    }

    private static ArticleFormat made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (ArticleFormat) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " needs a constructor without parameters.", e);
        }
    }
}
