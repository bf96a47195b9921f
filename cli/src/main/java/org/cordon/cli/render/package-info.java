/** What people and programs see: tables, JSON, CSV and HTML, written as results come. */
@NullMarked
package org.cordon.cli.render;

import org.jspecify.annotations.NullMarked;
