package org.crossread.search;

import java.time.LocalDate;
import java.util.List;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;

/** One thing that can be found, as the index keeps it. What is looked for in it is cut into words already ({@link Terms}). */
@SearchEntity
@Indexed(index = Entry.INDEX)
final class Entry {
    /** With a number that is raised whenever entries are made otherwise: the index is then made anew. */
    static final String INDEX = "crossread-1";

    static final String WORDS_BETWEEN_BLANKS = "whitespace";

    /** Its kind's letter and its number, such as {@code c12}. */
    @DocumentId
    final String id;

    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    final String type;

    /** The words of its title. */
    @FullTextField(analyzer = WORDS_BETWEEN_BLANKS)
    String headline = "";

    /** All its words. */
    @FullTextField(analyzer = WORDS_BETWEEN_BLANKS)
    String words = "";

    /** How what may be names in it sounds. */
    @FullTextField(analyzer = WORDS_BETWEEN_BLANKS)
    String sounds = "";

    /** Its numbers. */
    @KeywordField
    List<String> values = List.of();

    /** The checks that read something in it, or that flagged it. */
    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    List<String> kinds = List.of();

    /** The numbers of its sources. */
    @KeywordField(aggregable = Aggregable.YES)
    List<String> sources = List.of();

    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    @Nullable String state;

    @GenericField(projectable = Projectable.YES, sortable = Sortable.YES)
    @Nullable LocalDate day;

    /** Whether it is for checkers and editors only. */
    @GenericField
    boolean desk;

    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    String title = "";

    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    String text = "";

    /** Who says it. */
    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    String by = "";

    /** Where its page is. */
    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    String address = "";

    /** Of everything in the records that it was made from; an empty string where it belongs to another entry. */
    @KeywordField(projectable = Projectable.YES)
    String stamp = "";

    /** How many entries belong to it. */
    @GenericField(searchable = Searchable.NO, projectable = Projectable.YES)
    int parts;

    Entry(Type type, String number) {
        this.id = type.letter() + number;
        this.type = type.id();
    }

    /** Has it found by what stands in a title and a text. */
    void findBy(Terms title, Terms text) {
        headline = Terms.forms(List.of(title));
        words = Terms.forms(List.of(title, text));
        sounds = Terms.sounds(List.of(title, text));
        values = Terms.digits(List.of(title, text));
    }
}
