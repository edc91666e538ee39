package org.crossread.publication.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crossread.Refusal;
import org.junit.jupiter.api.Test;

class BundleTest {
    private static Bundle made() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("inputs.json", "{}\n".getBytes(StandardCharsets.UTF_8));
        files.put("articles/3-v1.txt", "Nine ships \uD83D\uDEA2.".getBytes(StandardCharsets.UTF_8));
        return Bundle.of("conflict 3", files);
    }

    @Test
    void theSameFilesMakeTheSameBytes() {
        assertThat(made().zip()).isEqualTo(made().zip());
        assertThat(Bundle.read(new ByteArrayInputStream(made().zip())).zip()).isEqualTo(made().zip());
    }

    @Test
    void theManifestListsEveryFileWithItsDigest() {
        Bundle.Manifest manifest = Written.read(made().file(Bundle.MANIFEST), Bundle.Manifest.class);
        assertThat(manifest.subject()).isEqualTo("conflict 3");
        assertThat(manifest.files())
                .extracting(Bundle.Listed::path)
                .containsExactly("articles/3-v1.txt", "inputs.json");
        assertThat(manifest.files().get(1).sha256()).isEqualTo(Bundle.sha256("{}\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aZipOfOtherThingsIsNoBundle() throws IOException {
        for (String name : new String[] {"../../etc/passwd", "articles/a/b.txt", "run.sh", "articles/../x.txt"}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
            assertThatThrownBy(() -> Bundle.read(new ByteArrayInputStream(bytes.toByteArray())))
                    .isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> Bundle.read(new ByteArrayInputStream("no zip".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(Refusal.class);
    }
}
