/**
 * Measures what is read and compared against public data sets and prints one table. A set is a {@link
 * org.crossread.evaluation.DataSet} with a line in {@link org.crossread.evaluation.DataSets}. The sets stay outside the project: many of
 * their licences allow measuring only.
 */
@NullMarked
package org.crossread.evaluation;

import org.jspecify.annotations.NullMarked;
