/** Entity tags, and what is refused before an operation sees it. */
package org.onrecord.platform.http;
