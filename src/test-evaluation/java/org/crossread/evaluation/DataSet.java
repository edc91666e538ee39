package org.crossread.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A public collection of marked texts and how it is scored. The Javadoc of each names its source and its convention of scoring.
 */
interface DataSet {
    /** Its file in the data folder, without {@code .jsonl}: its name in the table too. */
    String file();

    Result evaluate(List<JsonNode> rows);

    /** The same for a set of which parts lie elsewhere: {@code folder} is the data folder. */
    default Result evaluate(List<JsonNode> rows, Path folder) throws IOException {
        return evaluate(rows);
    }
}
