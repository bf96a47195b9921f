package org.cordon.intake.report;

import java.util.List;

/**
 * One report as read.
 *
 * @param document its text
 * @param title its title; empty when none was found
 * @param outlet who published it first, as the text itself tells; empty when it does not
 * @param byline the names of its authors
 * @param date the day it was published, ISO; empty when it cannot be told
 * @param dateFrom how the date is known: printed, page (the page's own, doubtful), event (from
 *     reports of the same event)
 * @param copy original, agency (syndicated), third-party (a copy on another site)
 * @param article the paragraphs of the article
 * @param left the stretches that are no part of it: captions, boxes, forms, padding
 * @param mentions who and what is named
 * @param statements who says what
 * @param measures acts of authorities
 * @param provisions what is cited
 * @param conduct what is alleged
 */
public record Report(
    Document document,
    String title,
    String outlet,
    List<String> byline,
    String date,
    String dateFrom,
    String copy,
    List<Span> article,
    List<Span> left,
    List<Mention> mentions,
    List<Statement> statements,
    List<Announced> measures,
    List<Provision> provisions,
    List<Conduct> conduct) {
  /** Copies the lists. */
  public Report {
    byline = List.copyOf(byline);
    article = List.copyOf(article);
    left = List.copyOf(left);
    mentions = List.copyOf(mentions);
    statements = List.copyOf(statements);
    measures = List.copyOf(measures);
    provisions = List.copyOf(provisions);
    conduct = List.copyOf(conduct);
  }
}
