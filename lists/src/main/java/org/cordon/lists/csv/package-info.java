/**
 * Reading of delimited text: the streaming table that every CSV importer and the screening of
 * customer files share, the mapping of columns to properties, and the importer of house watch
 * lists.
 *
 * <p>The path of a file: {@link CsvText} finds the encoding and refuses what is no text; {@link
 * CsvLines} cuts it into rows of bounded size and turns a broken row into a fault without losing
 * the next one; {@link CsvTable} binds the header; {@link ColumnMapping} says which column is which
 * property; {@link RowReader} makes entities; {@link EntityRows} ties these together. Memory does
 * not grow with the file. Cell parsing itself is FastCSV's: it is small, strict, quick and has no
 * dependencies.
 *
 * <p>Readers are for one thread; mappings and options are immutable.
 */
@NullMarked
package org.cordon.lists.csv;

import org.jspecify.annotations.NullMarked;
