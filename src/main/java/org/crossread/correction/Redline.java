package org.crossread.correction;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.crossread.article.Excerpt;

/** Other words for a passage, shown against the old ones in their paragraph. */
@TemplateData
public record Redline(Excerpt around, List<Piece> pieces) {
    private static final Pattern BETWEEN =
            Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)|(?<=[\\p{L}\\p{N}])(?=\\p{P}(?:\\s|$))");

    /** Words that stay, go or come. */
    public enum Kind {
        KEPT,
        DELETED,
        INSERTED
    }

    /** A stretch of one kind. */
    @TemplateData
    public record Piece(Kind kind, String words) {
        public boolean isDeleted() {
            return kind == Kind.DELETED;
        }

        public boolean isInserted() {
            return kind == Kind.INSERTED;
        }
    }

    static Redline of(Excerpt around, String replacement) {
        List<String> old = List.of(BETWEEN.split(around.words()));
        List<String> fresh = replacement.isEmpty() ? List.of() : List.of(BETWEEN.split(replacement));
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
            add(pieces, Kind.KEPT, old.subList(at, delta.getSource().getPosition()));
            add(pieces, Kind.DELETED, delta.getSource().getLines());
            add(pieces, Kind.INSERTED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Kind.KEPT, old.subList(at, old.size()));
        return new Redline(around, patchy(pieces) ? whole(around.words(), replacement) : pieces);
    }

    /** Where words go and come in many places, old and new read better as wholes. */
    private static boolean patchy(List<Piece> pieces) {
        return pieces.stream().filter(Piece::isInserted).count() > 2
                || pieces.stream().filter(Piece::isDeleted).count() > 2;
    }

    private static List<Piece> whole(String old, String fresh) {
        return List.of(new Piece(Kind.DELETED, old), new Piece(Kind.INSERTED, fresh));
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }
}
