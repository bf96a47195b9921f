/** Finding names in running text: how fast, how many found, how many false. */
@org.jspecify.annotations.NullMarked
package org.cordon.bench.spot;
