/**
 * The tables of the Bureau of Industry and Security and of the State Department from which the US
 * Consolidated Screening List is made: Denied Persons, Entity List, Unverified List,
 * nonproliferation and ITAR-debarred parties. They have no keys, and several rows for one party.
 */
@NullMarked
package org.cordon.lists.bis;

import org.jspecify.annotations.NullMarked;
