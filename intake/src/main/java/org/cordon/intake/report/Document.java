package org.cordon.intake.report;

/**
 * A document as text.
 *
 * @param file its name as given
 * @param text its text; offsets count in it. For plain text it is the file's text itself, for HTML
 *     and PDF the text that was taken out of it
 * @param type plain, html or pdf
 */
public record Document(String file, String text, String type) {}
