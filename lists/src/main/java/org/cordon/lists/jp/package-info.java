/**
 * Lists of Japan: the asset-freeze list of the Ministry of Finance and the end-user list of the
 * Ministry of Economy, Trade and Industry, both workbooks in Japanese and English.
 */
@NullMarked
package org.cordon.lists.jp;

import org.jspecify.annotations.NullMarked;
