package org.crossread.evaluation;

import java.util.List;

/** What measuring on one set gave: figures for the table, and what went wrong. */
record Result(List<Measure> measures, Errors errors) {
    Result(Errors errors, Measure... measures) {
        this(List.of(measures), errors);
    }
}
