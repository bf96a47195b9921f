/**
 * FollowTheMoney JSON: reading of entities, the importer of {@code entities.ftm.json} and {@code
 * targets.nested.json}, and the export in our own lossless form.
 */
@NullMarked
package org.cordon.lists.ftm;

import org.jspecify.annotations.NullMarked;
