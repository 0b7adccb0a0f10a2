/** How strictly JSON is read. */
package org.onrecord.platform.json;
