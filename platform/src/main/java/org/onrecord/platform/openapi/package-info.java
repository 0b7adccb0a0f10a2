/** What every operation's document says without repeating it: common problems, examples from files. */
package org.onrecord.platform.openapi;
