package org.cordon.entity;

import java.util.List;
import java.util.Set;

/**
 * One line of {@code countries.txt}.
 *
 * @param code in lower case
 * @param alpha3 in upper case; empty if there is none
 * @param label the short English name
 * @param names all names and words for nationals, the label first
 * @param within the code of the state it belongs to; empty for a state
 * @param claimed the states that claim it
 * @param successors for a state that is no more, those that follow it
 */
record Country(
    String code,
    String alpha3,
    String label,
    List<String> names,
    String within,
    Set<String> claimed,
    List<String> successors) {}
