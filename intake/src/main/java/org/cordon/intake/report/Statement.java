package org.cordon.intake.report;

/**
 * What somebody is reported to have said.
 *
 * @param speaker who: a name in full where the report gives it, else the role
 * @param anonymous whether only a role is given
 * @param verb the verb of speech
 * @param stance says, alleges, denies, confirms, declines, predicts, could
 * @param quotation the words between quotation marks; empty when the report puts it in its own
 * @param span the sentence
 */
public record Statement(
    String speaker, boolean anonymous, String verb, String stance, String quotation, Span span) {}
