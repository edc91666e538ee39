package org.crossread.group;

import java.util.ArrayList;
import java.util.List;
import org.crossread.statement.Testimony;

/** What is said of one thing in one phrasing, by however many witnesses: the first of them speaks for all. */
final class Point {
    private final int number;
    private final Statement statement;
    private final List<Voice> voices = new ArrayList<>(1);

    /** One witness that says so. @param number its place in the order of the witnesses and of their texts */
    record Voice(int number, Testimony<?> testimony) {}

    /** @param number of its first voice */
    Point(int number, Statement first) {
        this.number = number;
        this.statement = first;
        voices.add(new Voice(number, first.testimony()));
    }

    /** Another witness says so as well; the same one may print a sentence twice. */
    void saidBy(int at, Statement other) {
        String last = voices.get(voices.size() - 1).testimony().witness().id();
        if (!last.equals(other.testimony().witness().id())) {
            voices.add(new Voice(at, other.testimony()));
        }
    }

    int number() {
        return number;
    }

    Statement statement() {
        return statement;
    }

    Testimony<?> testimony() {
        return statement.testimony();
    }

    List<Voice> voices() {
        return voices;
    }

    String key() {
        return testimony().reading().slot().key();
    }

    /** Whether only the comparison tells what it answers. */
    boolean alignsWords() {
        return testimony().check().alignsWords();
    }

    double similarity(Point other) {
        return statement.similarity(other.statement);
    }
}
