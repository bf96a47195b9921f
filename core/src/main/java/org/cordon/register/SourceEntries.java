package org.cordon.register;

import java.util.List;
import org.cordon.entity.ListEntry;

/** The entries of one edition, as input to {@link RegisterCompiler}. */
public record SourceEntries(SourceEdition edition, List<ListEntry> entries) {}
