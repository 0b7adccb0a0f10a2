/** What the launcher says to the services over REST; its records hold only the fields that it reads. */
@NullMarked
package org.onrecord.local.client;

import org.jspecify.annotations.NullMarked;
