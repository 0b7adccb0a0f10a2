/** The annotated articles that are learned from and measured on, as their files hold them. */
@NullMarked
package org.onrecord.training.corpus;

import org.jspecify.annotations.NullMarked;
